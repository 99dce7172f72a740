# صيغ التمارين: الأسهل والأصعب مسماة في exercises.ftl؛ وهنا التي تحل محل تمرين بسبب حالة صحية، خطوة بخطوة، وما يقال
# عند تجاوز حد (ثماني كلمات على الأكثر).

## أرجحة الساق

variant-leg-swing-to-60 = أرجحة لا تتجاوز 60 درجة
variant-leg-swing-to-60-step-1 = قفوا منتصبين بجانب جدار أو كرسي واستندوا.
variant-leg-swing-to-60-step-2 = اتركوا الساق تتأرجح إلى الأمام والخلف، أخفض كثيرًا من مستوى الورك.
variant-leg-swing-to-60-step-3 = تبقى ركبتكم أخفض من وركِكم بأكثر من عرض اليد.
variant-leg-swing-low = أرجحة منخفضة
variant-leg-swing-low-step-1 = قفوا منتصبين بجانب جدار أو كرسي واستندوا.
variant-leg-swing-low-step-2 = اتركوا الساق تتأرجح منخفضة إلى الأمام والخلف، دون أن يقرص شيء في أصل الفخذ.
variant-leg-swing-low-step-3 = توقفوا أخفض مما تستطيعون بلوغه.
variant-leg-swing-forward-only = أرجحة إلى الأمام فقط
variant-leg-swing-forward-only-step-1 = قفوا منتصبين بجانب جدار أو كرسي واستندوا.
variant-leg-swing-forward-only-step-2 = اتركوا الساق تتأرجح إلى الأمام، وتعود فقط حتى تصير تحتكم.
variant-leg-swing-forward-only-step-3 = لا تذهب خلفكم.
variant-leg-swing-small = أرجحة صغيرة، كما في المشي
variant-leg-swing-small-step-1 = قفوا منتصبين بجانب جدار أو كرسي واستندوا.
variant-leg-swing-small-step-2 = اتركوا الساق تتأرجح بقدر المشي البطيء، لا أكثر.
variant-leg-swing-small-forward = أرجحة صغيرة إلى الأمام فقط
variant-leg-swing-small-forward-step-1 = قفوا منتصبين بجانب جدار أو كرسي واستندوا.
variant-leg-swing-small-forward-step-2 = اتركوا الساق تتأرجح قليلًا إلى الأمام، وتعود حتى تصير تحتكم.
variant-leg-swing-seated = أرجحة الساق جلوسًا
variant-leg-swing-seated-step-1 = اجلسوا منتصبين على النصف الأمامي من كرسي ثابت وأمسكوا بجانبيه.
variant-leg-swing-seated-step-2 = ازلقوا قدمًا إلى الأمام على الأرض.
variant-leg-swing-seated-step-3 = اسحبوا الركبة إلى الخلف وارفعوها قليلًا، ثم ازلقوا إلى الأمام من جديد.

## أرجحة الساق جانبًا

variant-side-leg-swing-no-crossing = أرجحة جانبية تبقى في الخارج
variant-side-leg-swing-no-crossing-step-1 = قفوا منتصبين، والقدمان بعرض الوركين، واستندوا.
variant-side-leg-swing-no-crossing-step-2 = أرجحوا الساق المفرودة إلى الجانب.
variant-side-leg-swing-no-crossing-step-3 = أعيدوها إلى جانب الساق الأخرى. لا تتقاطع معها أبدًا.
variant-side-leg-swing-mid-range = أرجحة جانبية في المدى الأوسط
variant-side-leg-swing-mid-range-step-1 = قفوا منتصبين، والقدمان بعرض الوركين، واستندوا.
variant-side-leg-swing-mid-range-step-2 = أرجحوا الساق المفرودة إلى الخارج نحو نصف ما تستطيع بلوغه.
variant-side-leg-swing-mid-range-step-3 = أعيدوها إلى جانب الساق الأخرى.
variant-side-leg-swing-small = أرجحة جانبية صغيرة
variant-side-leg-swing-small-step-1 = قفوا منتصبين، والقدمان بعرض الوركين، واستندوا.
variant-side-leg-swing-small-step-2 = أرجحوا الساق المفرودة إلى الخارج نحو طول قدم.
variant-side-leg-swing-small-step-3 = أعيدوها إلى جانب الساق الأخرى.

## دوائر الساق

variant-circular-swing-small = دوائر صغيرة فقط
variant-circular-swing-small-step-1 = قفوا منتصبين ووزنكم على ساق واحدة واستندوا.
variant-circular-swing-small-step-2 = مدّوا أصابع القدم الأخرى، فوق الأرض بقليل.
variant-circular-swing-small-step-3 = ارسموا دوائر صغيرة، لا أكبر من طبق الطعام، في اتجاه ثم في الآخر.

## وضعية الطفل السعيد

variant-baby-pose-behind-thighs = الساقان معًا، واليدان خلف الفخذين
variant-baby-pose-behind-thighs-step-1 = استلقوا على ظهركم وارفعوا القدمين.
variant-baby-pose-behind-thighs-step-2 = أمسكوا خلف الفخذين، لا عند الساقين ولا القدمين.
variant-baby-pose-behind-thighs-step-3 = قرّبوا الفخذين بلطف، والركبتان مرتخيتان، وتنفسوا ببطء.
variant-baby-pose-one-foot-gentle = ساق بعد الأخرى، بلطف
variant-baby-pose-one-foot-gentle-step-1 = استلقوا على ظهركم، وقدم واحدة على الأرض.
variant-baby-pose-one-foot-gentle-step-2 = أمسكوا خلف الفخذ الأخرى واتركوا الركبة تأتي فوق الورك.
variant-baby-pose-one-foot-gentle-step-3 = أبقوا العصعص على الأرض. لا تشدوا. تنفسوا ببطء.
variant-baby-pose-supine-knee-lift = رفع الركبة، استلقاءً
variant-baby-pose-supine-knee-lift-step-1 = استلقوا على ظهركم، والقدمان على الأرض، والذراعان بجانب الجسم.
variant-baby-pose-supine-knee-lift-step-2 = ارفعوا ركبة حتى تصير فوق الورك. يبقى الظهر طويلًا وثابتًا.
variant-baby-pose-supine-knee-lift-step-3 = أبقوها هناك دون اليدين وتنفسوا ببطء.
variant-baby-pose-side-lying = استلقاء على الجانب
variant-baby-pose-side-lying-step-1 = استلقوا على جانبكم مع وسادة تحت الرأس وأخرى بين الركبتين.
variant-baby-pose-side-lying-step-2 = اتركوا الركبة العليا تنزلق إلى الأمام، بقدر ما يريحكم.
variant-baby-pose-side-lying-step-3 = تنفسوا ببطء. لا تحكم الكاميرا على هذا التمرين؛ الساعة تعدّ أنفاسكم.

## قرفصاء اليوغا

variant-yoga-squat-chair-step-1 = قفوا أمام كرسي ثابت لا ينزلق، والقدمان بعرض الوركين.
variant-yoga-squat-chair-step-2 = ارفعوا الذراعين وخذوا شهيقًا.
variant-yoga-squat-chair-step-3 = أخرجوا الزفير وانزلوا حتى تلمسوا المقعد.
variant-yoga-squat-chair-step-4 = قفوا من جديد. تبقى اليدان والرأس إلى أعلى.
variant-yoga-squat-comfortable-depth = إلى عمق مريح
variant-yoga-squat-comfortable-depth-step-1 = قفوا والقدمان متباعدتان. ارفعوا الذراعين وخذوا شهيقًا.
variant-yoga-squat-comfortable-depth-step-2 = أخرجوا الزفير وانزلوا فقط بقدر ما تحتمله ركبتاكم براحة.
variant-yoga-squat-comfortable-depth-step-3 = افردوا الركبتين، واتركوا اليدين تتدليان، واصعدوا فقرةً فقرة.
variant-yoga-squat-upright = منتصبين، والرأس إلى أعلى
variant-yoga-squat-upright-step-1 = قفوا والقدمان متباعدتان. ارفعوا الذراعين وخذوا شهيقًا.
variant-yoga-squat-upright-step-2 = أخرجوا الزفير وانزلوا والصدر مرفوع.
variant-yoga-squat-upright-step-3 = اصعدوا مستقيمين من جديد. يبقى رأسكم أعلى من قلبكم.
variant-yoga-squat-mid-depth = نزول إلى النصف
variant-yoga-squat-mid-depth-step-1 = قفوا والقدمان متباعدتان. ارفعوا الذراعين وخذوا شهيقًا.
variant-yoga-squat-mid-depth-step-2 = أخرجوا الزفير وانزلوا إلى النصف، والصدر مرفوع.
variant-yoga-squat-mid-depth-step-3 = توقفوا قبل أن يقرص شيء، واصعدوا مستقيمين.
variant-yoga-squat-supported = مع الاستناد، دون انحناء
variant-yoga-squat-supported-step-1 = قفوا والقدمان متباعدتان كثيرًا وأمسكوا بدرابزين أو بظهر كرسي ثقيل.
variant-yoga-squat-supported-step-2 = ارفعوا الذراع الحرة وخذوا شهيقًا.
variant-yoga-squat-supported-step-3 = أخرجوا الزفير وانزلوا بقدر ما يريحكم. اصعدوا مستقيمين.
variant-yoga-squat-chair-high = إلى كرسي عالٍ
variant-yoga-squat-chair-high-step-1 = ضعوا وسادة صلبة على كرسي، بحيث تبقى ركبتاكم أخفض من وركيكم عند الجلوس.
variant-yoga-squat-chair-high-step-2 = قفوا أمامه، وارفعوا الذراعين وخذوا شهيقًا.
variant-yoga-squat-chair-high-step-3 = أخرجوا الزفير، وأبقوا الصدر مرفوعًا، وانزلوا حتى تلمسوا المقعد.
variant-yoga-squat-chair-high-step-4 = قفوا من جديد، دون الميل إلى الأمام.
variant-yoga-squat-small = ثني صغير
variant-yoga-squat-small-step-1 = قفوا أمام كرسي، والقدمان بعرض الوركين، واستندوا إن شئتم.
variant-yoga-squat-small-step-2 = ارفعوا الذراعين وخذوا شهيقًا.
variant-yoga-squat-small-step-3 = أخرجوا الزفير واثنوا الركبتين قليلًا. اصعدوا مستقيمين.

## الحدود: تُقال فور تجاوز زاوية (cue) وتُروى بعدها (fault)

cue-flexion_60 = عالية جدًا. أنزلوا الساق.
fault-flexion_60 = ارتفعت الساق أكثر من 60 درجة.
cue-low = أخفض، من فضلكم. حافظوا على الارتخاء.
fault-low = ارتفعت الساق أكثر مما يفيد هذا الورك.
cue-no_back_swing = إلى الأمام فقط، من فضلكم.
fault-no_back_swing = ذهبت الساق خلف الجسم.
cue-small_forward = أصغر إلى الأمام، من فضلكم.
fault-small_forward = ذهبت الساق إلى الأمام أبعد من أرجحة صغيرة.
cue-small_back = أصغر إلى الخلف، من فضلكم.
fault-small_back = ذهبت الساق إلى الخلف أبعد من أرجحة صغيرة.
cue-no_crossing = توقفوا بجانب الساق الأخرى، من فضلكم.
fault-no_crossing = عبرت الساق خط الوسط.
cue-mid_range = أقرب، من فضلكم. النصف يكفي.
fault-mid_range = خرجت الساق عن المدى الأوسط.
cue-small_side = أصغر إلى الجانب، من فضلكم.
fault-small_side = خرجت الساق أبعد من أرجحة صغيرة.
cue-too_wide = صغّروا الدائرة.
fault-too_wide = كانت الدائرة أكبر من دائرة صغيرة.
cue-gentle_flexion = أرخوا الساق قليلًا.
fault-gentle_flexion = قُرّبت الساق أكثر مما هو لطيف.
cue-hip_90 = يكفي هذا النزول. اصعدوا قليلًا.
fault-hip_90 = انثنى الورك أكثر من 90 درجة.
cue-small_squat = ثني أصغر، من فضلكم.
fault-small_squat = كان الثني أعمق من ثني صغير.
