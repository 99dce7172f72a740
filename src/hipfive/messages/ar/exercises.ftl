# كلمات كل تمرين: اسمه، وكيف يؤدى، وصيغه، وما يقال أثناءه وما يُروى بعده.

## أرجحة الساق

exercise-leg-swing = أرجحة الساق
exercise-leg-swing-aim = أرجحة مرتخية من الورك، أوسع من المشي.
exercise-leg-swing-step-1 = قفوا منتصبين بجانب جدار أو كرسي. استندوا إن شئتم.
exercise-leg-swing-step-2 = ضعوا وزنكم على ساق واحدة.
exercise-leg-swing-step-3 = اتركوا الساق الأخرى تتأرجح إلى الأمام والخلف كالبندول.
exercise-leg-swing-step-4 = أبقوا الجذع ثابتًا والنفَس هادئًا.
cue-ready-leg-swing = أرجحة الساق { $side ->
        [left] اليسرى
       *[right] اليمنى
    }. استعدوا.
cue-rest-leg-swing = راحة. التالي: أرجحة الساق.
variant-leg-swing-supported-short = مع الاستناد، أرجحة صغيرة، 10 ثوانٍ
variant-leg-swing-standard = 30 ثانية لكل ساق
variant-leg-swing-free-long = دون استناد، 45 ثانية

## أرجحة الساق جانبًا

exercise-side-leg-swing = أرجحة الساق جانبًا
exercise-side-leg-swing-aim = إلى الجانب ثم العودة، والخصر هادئ.
exercise-side-leg-swing-step-1 = قفوا منتصبين ووجهكم إلى جدار أو كرسي. استندوا إن شئتم.
exercise-side-leg-swing-step-2 = ضعوا وزنكم على ساق واحدة. أصابع القدم الأخرى تتجه إلى الأمام.
exercise-side-leg-swing-step-3 = أرجحوا الساق المفرودة إلى الجانب، والكعب يتقدم.
exercise-side-leg-swing-step-4 = اتركوها تعود إلى الداخل ببطء.
cue-ready-side-leg-swing = أرجحة جانبية، الساق { $side ->
        [left] اليسرى
       *[right] اليمنى
    }. استعدوا.
cue-rest-side-leg-swing = راحة. التالي: أرجحة الساق جانبًا.
variant-side-leg-swing-supported-short = مع الاستناد، أرجحة صغيرة، 10 ثوانٍ
variant-side-leg-swing-standard = 30 ثانية لكل ساق
variant-side-leg-swing-free-long = دون استناد، 45 ثانية

## دوائر الساق

exercise-circular-swing = دوائر الساق
exercise-circular-swing-aim = دوائر مستديرة ومنتظمة من الورك، الصغيرة أولًا.
exercise-circular-swing-step-1 = قفوا منتصبين ووزنكم على ساق واحدة. استندوا إن شئتم.
exercise-circular-swing-step-2 = مدّوا أصابع القدم الأخرى، فوق الأرض بقليل.
exercise-circular-swing-step-3 = ارسموا بها دوائر صغيرة.
exercise-circular-swing-step-4 = من المنتصف ارسموا دوائر أكبر، في الاتجاه الآخر.
cue-ready-circular-swing = دوائر الساق { $side ->
        [left] اليسرى
       *[right] اليمنى
    }. استعدوا.
cue-rest-circular-swing = راحة. التالي: دوائر الساق.
variant-circular-swing-supported-short = مع الاستناد، 10 ثوانٍ
variant-circular-swing-standard = 30 ثانية لكل ساق
variant-circular-swing-free-long = دون استناد، 45 ثانية

## وضعية الطفل السعيد

exercise-baby-pose = وضعية الطفل السعيد
exercise-baby-pose-aim = وركان مفتوحان، وظهر هادئ، وخمسة أنفاس بطيئة.
exercise-baby-pose-step-1 = استلقوا على ظهركم وارفعوا القدمين.
exercise-baby-pose-step-2 = أمسكوا بالجانب الخارجي للقدمين، أو أمسكوا خلف الفخذين.
exercise-baby-pose-step-3 = قرّبوا القدمين بلطف نحو الإبطين.
exercise-baby-pose-step-4 = أبقوا الرأس والعصعص على الأرض.
exercise-baby-pose-step-5 = ابقوا هكذا وتنفسوا ببطء.
cue-ready-baby-pose = الطفل السعيد، { $side ->
        [left] القدم اليسرى
        [right] القدم اليمنى
       *[both] القدمان معًا
    }. استعدوا.
cue-rest-baby-pose = راحة، واستلقوا. التالي: الطفل السعيد.
variant-baby-pose-behind-thighs-one-foot = ساق بعد الأخرى، واليدان خلف الفخذ، 3 أنفاس
variant-baby-pose-standard = القدمان معًا، 5 أنفاس
variant-baby-pose-long = القدمان معًا، 8 أنفاس

## قرفصاء اليوغا

exercise-yoga-squat = قرفصاء اليوغا
exercise-yoga-squat-aim = نزول وصعود بالجسم كله، على إيقاع نفَسكم.
exercise-yoga-squat-step-1 = قفوا والقدمان متباعدتان. ارفعوا الذراعين وخذوا شهيقًا.
exercise-yoga-squat-step-2 = أخرجوا الزفير وانزلوا بقدر ما يريحكم.
exercise-yoga-squat-step-3 = ضعوا اليدين على الأرض.
exercise-yoga-squat-step-4 = افردوا الركبتين واتركوا الرأس يتدلى.
exercise-yoga-squat-step-5 = خذوا شهيقًا واصعدوا فقرةً فقرة حتى الوقوف.
cue-ready-yoga-squat = قرفصاء اليوغا. استعدوا، بلا عجلة.
cue-rest-yoga-squat = راحة، وقفوا. التالي: قرفصاء اليوغا.
variant-yoga-squat-chair = إلى كرسي، 3 مرات
variant-yoga-squat-standard = 10 مرات
variant-yoga-squat-slow = 10 مرات، أبطأ

## الأداء: يقال أثناء الحركة (cue) ويُروى بعدها (fault)

cue-trunk_sway = انتصبوا، ولتتأرجح الساق وحدها.
fault-trunk_sway = تمايل الجذع مع الساق.
cue-too_fast = أبطأ قليلًا أفضل.
fault-too_fast = كانت أسرع من أن تُوجَّه الحركة.
cue-too_high = الأخفض يكفي. حافظوا على الارتخاء.
fault-too_high = ارتفعت الساق أكثر مما يسمح ببقاء الجذع ثابتًا.
cue-knee_bent = اتركوا الساق المتأرجحة تطول.
fault-knee_bent = كانت ركبة الساق المتحركة مثنية.
cue-waist_bend = حافظوا على انتصاب الخصر.
fault-waist_bend = مال الخصر إلى الجانب.
cue-toes_out = الأصابع إلى الأمام، والكعب يقود.
fault-toes_out = اتجهت أصابع القدم إلى الخارج.
cue-toes_not_pointed = مدّوا أصابع القدم.
fault-toes_not_pointed = لم تكن أصابع القدم ممدودة.
cue-foot_down = اتركوا القدم تطفو فوق الأرض.
fault-foot_down = استقرت القدم على الأرض في وسط الدائرة.
cue-feet_not_held = أمسكوا بالقدمين، بلطف.
fault-feet_not_held = لم تكن اليدان عند القدمين.
cue-tailbone_up = اتركوا العصعص ينزل إلى الأرض.
fault-tailbone_up = ابتعد العصعص عن الأرض.
cue-head_up = أريحوا الرأس على الأرض.
fault-head_up = كان الرأس مرفوعًا.
cue-arms_not_raised = ابدؤوا والذراعان إلى أعلى.
fault-arms_not_raised = لم تكن الذراعان مرفوعتين في البداية.
cue-shallow = انزلوا بقدر ما يريحكم.
fault-shallow = لم تنزل القرفصاء إلى مستوى الركبتين.
cue-hands_not_down = أنزلوا اليدين إلى الأرض.
fault-hands_not_down = لم تصل اليدان إلى الأرض.
cue-knees_not_straight = في الانحناء، أطيلوا الركبتين.
fault-knees_not_straight = لم تُفرد الركبتان في الانحناء.
cue-rushed = خذوا نفَسًا كاملًا لكل مرة.
fault-rushed = كانت أسرع من النفَس.
cue-heels_up = اتركوا الكعبين ثقيلين.
fault-heels_up = ابتعد الكعبان عن الأرض.
cue-knees_in = الركبتان فوق أصابع القدمين.
fault-knees_in = مالت الركبتان إلى الداخل.
