# كلمات السلامة: الأسئلة قبل الجلسة الأولى، وما تؤدي إليه الإجابات، والألم، وما يجب الانتباه إليه.

## حول الأسئلة

screening-title = قبل البدء
screening-intro = بضعة أسئلة، لكي تناسبكم التمارين. «لا أعرف يقينًا» تُعدّ نعم. تبقى إجاباتكم على هذا الحاسوب.
screening-acknowledge = أعلم أن عليّ أن أسأل معالجًا بتقويم العمود الفقري أو طبيبًا قبل البدء، وأن HipFive يرشد ويسجل لكنه لا يشخّص ولا يعالج.
screening-answer-yes = نعم
screening-answer-no = لا
screening-answer-unsure = لا أعرف يقينًا

screening-kind-red_flag = علامات تحتاج إلى مساعدة فورية
screening-kind-see_clinician = علامات يجب التحدث عنها مع مختص صحي أولًا
screening-kind-condition = أمور تغيّر التمارين
screening-kind-balance = التوازن

screening-outcome-clear = لا شيء في إجاباتكم يمنع البدء. امضوا على إيقاعكم، وتوقفوا حين يؤلم أي شيء.
screening-outcome-emergency = لا تبدؤوا من فضلكم. ما تصفونه قد يحتاج إلى مساعدة فورية: اتصلوا برقم الطوارئ المحلي، أو اطلبوا من أحد أن يأخذكم إلى طبيب الآن.
screening-outcome-see_clinician = تحدثوا أولًا من فضلكم مع طبيب أو معالج فيزيائي. وحين يقولان إن التمرين اللطيف مناسب لكم، أجيبوا عن آخر سؤال في ذلك القسم بنعم.

screening-reason-never = لم تجيبوا عن الأسئلة بعد.
screening-reason-emergency = تصف إجاباتكم شيئًا يحتاج إلى مساعدة فورية.
screening-reason-see_clinician = تقول إجاباتكم إنه يجب سؤال مختص صحي أولًا.
screening-reason-expired = مضى على إجاباتكم أكثر من 90 يومًا.
screening-reason-new_version = تغيرت الأسئلة منذ أن أجبتم.
screening-reason-withdrawn = طلبتم الإجابة عن الأسئلة من جديد.
screening-reason-clock = غُيّرت ساعة هذا الحاسوب منذ أن أجبتم، فأجيبوا مرة أخرى من فضلكم.
screening-reason-after_pain = انتهت جلستكم الأخيرة بنوع من الألم يجب فحصه. يُرجى الإجابة عن الأسئلة من جديد.

error-screening-answer = «{ $answer }» ليست إجابة عن { $question }: الإجابات هي yes و no و unsure.

## علامات تحتاج إلى مساعدة فورية

screening-saddle_numbness = هل أصاب المنطقةَ التي تجلسون عليها (بين الساقين وحول الأليتين) خدرٌ جديد؟
screening-saddle_numbness-why = قد يأتي هذا من أعصاب مضغوطة في أسفل الظهر، والانتظار قد يسبب ضررًا دائمًا.
screening-bladder_bowel = هل لديكم صعوبة جديدة في حبس البول أو بدء التبول، أو فقدتم التحكم في التبرز؟
screening-bladder_bowel-why = إذا رافق مشكلات الظهر فقد يأتي من أعصاب مضغوطة، والانتظار قد يسبب ضررًا دائمًا.
screening-leg_weakness = هل إحدى الساقين ضعيفة جدًا، أو يزداد ضعفها؟
screening-leg_weakness-why = الضعف المتزايد يجب فحصه في اليوم نفسه.
screening-pain_both_legs = هل يمتد ألم إلى أسفل في الساقين معًا؟
screening-pain_both_legs-why = ألم الساقين معًا قد يأتي من أعصاب مضغوطة في أسفل الظهر.
screening-recent_accident = هل تعرضتم مؤخرًا لسقوط شديد أو حادث؟
screening-recent_accident-why = قد تكون عظمة مكسورة دون أن يُلاحظ ذلك.
screening-chest_pain_fainting = هل أصابكم ألم في الصدر، أو إغماء؟
screening-chest_pain_fainting-why = يجب فحص القلب قبل أي تمرين.

## علامات يجب التحدث عنها مع مختص صحي أولًا

screening-fever = هل لديكم حمى، أو شعور بالمرض، مع ألم في الظهر؟
screening-fever-why = يجب استبعاد العدوى أولًا.
screening-cancer = هل أُصبتم بالسرطان في أي وقت؟
screening-cancer-why = يجب عندئذ فحص أي ألم جديد قبل التمرين.
screening-weight_loss = هل فقدتم وزنًا دون أن تقصدوا؟
screening-weight_loss-why = يجب معرفة السبب أولًا.
screening-steroids = هل تناولتم أقراص الستيرويد (الكورتيزون) مدة طويلة؟
screening-steroids-why = قد تجعل العظام أقل قوة.
screening-night_pain = هل الألم أسوأ ليلًا، أو لا يخف أبدًا؟
screening-night_pain-why = ألم الحركة يخف عادةً مع الراحة؛ والألم الذي لا يخف يجب فحصه.
screening-new_pain_age = هل ألم ظهركم جديد، وعمركم أقل من 20 سنة أو أكثر من 55؟
screening-new_pain_age-why = في هذه الأعمار تكون لألم الظهر الجديد أسباب أخرى أكثر من غيرها.
screening-recent_surgery = هل أُجريت لكم عملية جراحية مؤخرًا؟
screening-recent_surgery-why = الجرّاح يعرف أي الحركات يجب أن تنتظر.
screening-swollen_calf = هل إحدى ربلتي ساقيكم متورمة ومؤلمة؟
screening-swollen_calf-why = قد تكون جلطة في وريد.
screening-clinician_cleared = هل قال لكم مختص صحي، وهو يعلم كل هذا، إن تمارين الورك اللطيفة مناسبة لكم؟
screening-clinician_cleared-why = إن لم يكن الجواب عن سؤال في هذا القسم «لا» صريحة، فموافقته لازمة قبل البدء. وإن كانت كلها «لا»، فأجيبوا بلا.

## أمور تغيّر التمارين

screening-hip_replacement_posterior = هل لديكم ورك صناعي رُكّب من الخلف، ولم يرفع الجرّاح كل القيود بعد؟
screening-hip_replacement_posterior-why = الثني العميق وتقاطع الساقين يجب أن ينتظرا.
screening-hip_replacement_anterior = هل لديكم ورك صناعي رُكّب من الأمام، ولم يرفع الجرّاح كل القيود بعد؟
screening-hip_replacement_anterior-why = مدّ الساق بعيدًا إلى الخلف يجب أن ينتظر.
screening-impingement = هل قال لكم أحد إن لديكم انحشارًا في الورك أو تمزقًا في شفا الورك؟
screening-impingement-why = الحركات العميقة والواسعة قد تقرص.
screening-disc_leg_pain = هل يمتد ألم من ظهركم إلى أسفل في إحدى الساقين؟
screening-disc_leg_pain-why = يُستبعد تقويس الظهر العميق.
screening-osteoporosis = هل لديكم هشاشة عظام، أو كُسرت لكم فقرة؟
screening-osteoporosis-why = يُستبعد ثني الظهر إلى الأمام مع الحمل.
screening-pregnancy_after_16_weeks = هل أنتِ حامل لأكثر من 16 أسبوعًا؟
screening-pregnancy_after_16_weeks-why = يُستبعد الاستلقاء على الظهر والانحناءات العميقة.
screening-pelvic_girdle_pain = هل يؤلمكم الحوض من الأمام أو الخلف عند المشي أو التقلب (ألم حزام الحوض)؟
screening-pelvic_girdle_pain-why = يُستبعد المباعدة الواسعة بين الساقين.
screening-blood_pressure_glaucoma = هل لديكم ضغط دم مرتفع جدًا أو غير مضبوط، أو زَرَق (غلوكوما)؟
screening-blood_pressure_glaucoma-why = يبقى الرأس أعلى من القلب.
screening-falls_dizziness_neuropathy = هل تصابون بالدوار، أو تسقطون كثيرًا، أو تشعرون بخدر في القدمين؟
screening-falls_dizziness_neuropathy-why = تستندون في كل تمرين وقوفًا.
screening-knee_injury = هل إحدى ركبتيكم مصابة؟
screening-knee_injury-why = لا تُجبر الركبة، والعمق اختياركم.

## التوازن

screening-fallen = هل سقطتم في السنة الماضية؟
screening-fallen-why = عندئذ تستندون في كل تمرين وقوفًا.
screening-unsteady = هل تشعرون بعدم الثبات على قدميكم؟
screening-unsteady-why = عندئذ تستندون في كل تمرين وقوفًا.

## ما يجب الانتباه إليه، ولماذا يُستبعد تمرين

care-hold_on = استندوا إلى جدار أو كرسي أو درابزين طوال الوقت.
care-small = أبقوا الحركة صغيرة.
care-low = أبقوا الساق منخفضة.
care-mid_range = ابقوا في وسط مداكم.
care-flexion_60 = لا ترفعوا الساق إلى الأمام أكثر من 60 درجة.
care-no_crossing = لا تمرروا الساق عبر خط الوسط.
care-no_back_swing = أرجحوا إلى الأمام فقط، لا خلفكم.
care-gentle = بلطف، دون شد.
care-stop_at_pinch = توقفوا قبل أن يقرص شيء في أصل الفخذ.
care-head_level = أبقوا الرأس على الأرض أو على وسادة مسطحة.
care-way_up = ليكن بقربكم شيء ثابت تنهضون به.
care-knee = لا تشدوا الركبة.
care-comfortable_depth = انزلوا فقط بقدر ما تحتمله ركبتكم براحة.

care-chair = استخدموا كرسيًا ثابتًا لا ينزلق.
care-hip_90 = أبقوا الركبتين أخفض من الوركين: لا أكثر من زاوية قائمة عند الورك.
care-mid_depth = انزلوا إلى النصف، لا أكثر.
care-tailbone = أبقوا العصعص على الأرض، أو اتركوا هذا التمرين.
care-no_roll_up = اصعدوا والظهر مستقيم. دون التفاف.
care-no_curl = أبقوا الظهر طويلًا. دون تكوّر.
care-no_fold = لا انحناء إلى الأرض، ولا صعود بالالتفاف.
care-not_on_back = ليس على الظهر. استلقوا على جانبكم بدلًا من ذلك.
care-head_up = أبقوا الرأس أعلى من القلب.

left-out = استُبعد تمرين { $exercise }: { $reason }
condition-hip_replacement_posterior = ورك صناعي، رُكّب من الخلف
condition-hip_replacement_anterior = ورك صناعي، رُكّب من الأمام
condition-impingement = انحشار في الورك أو تمزق في شفاه
condition-disc_leg_pain = ألم في الساق من الظهر
condition-osteoporosis = هشاشة عظام أو فقرة مكسورة
condition-pregnancy_after_16_weeks = حمل بعد الأسبوع 16
condition-pelvic_girdle_pain = ألم حزام الحوض
condition-blood_pressure_glaucoma = ضغط الدم أو الزَّرَق
condition-falls_dizziness_neuropathy = سقوط أو دوار أو خدر في القدمين
condition-knee_injury = إصابة في الركبة
condition-paused = آلم مرتين متتاليتين؛ وقد يعود في { $date }. يُرجى سؤال طبيب أو معالج فيزيائي عن ذلك.
because = بسبب: { $conditions }

## لماذا تختلف الجرعة عن المرة السابقة

why-comfortable = { $days ->
        [zero] 0 أيام مريحة
        [one] يوم مريح واحد
        [two] يومان مريحان
        [few] { $days } أيام مريحة
        [many] { $days } يومًا مريحًا
       *[other] { $days } يوم مريح
    }: { $dose } ابتداءً من اليوم
why-balance = { $days ->
        [zero] 0 أيام مريحة
        [one] يوم مريح واحد
        [two] يومان مريحان
        [few] { $days } أيام مريحة
        [many] { $days } يومًا مريحًا
       *[other] { $days } يوم مريح
    } مع ثبات: من اليوم دون استناد، إن شئتم
why-pain = آلم، أو زاد الألم بعده: أسهل بدرجة، { $dose }
why-hard = كانت المرتان الأخيرتان صعبتين: أسهل بدرجة، { $dose }
why-break = بعد غياب { $days ->
        [zero] 0 أيام
        [one] يوم واحد
        [two] يومين
        [few] { $days } أيام
        [many] { $days } يومًا
       *[other] { $days } يوم
    }: بداية ألطف، { $dose }
why-asked = أسهل، كما أردتم: { $dose }
why-undo = عودة إلى { $dose }، كما أردتم

## الألم

pain-title = أين الألم؟
pain-score = ما شدته، من 0 (لا شيء) إلى 10 (أسوأ ما يمكن)؟
pain-kind = كيف هو؟
pain-exercise-over = انتهى هذا التمرين لليوم، على الجانبين. هذا قرار جيد.
pain-session-over = تنتهي الجلسة هنا. هذا النوع من الألم يجب فحصه قبل أن تتابعوا. يُرجى سؤال طبيب أو معالج فيزيائي، والإجابة عن الأسئلة من جديد قبل الجلسة التالية.
pain-where-hip_front = مقدمة الورك
pain-where-groin = أصل الفخذ (الأربية)
pain-where-side = خارج الورك
pain-where-buttock = الألية
pain-where-back = الظهر
pain-where-knee = الركبة
pain-where-other = في مكان آخر
pain-side-left = يسار
pain-side-right = يمين
pain-side-both = الجانبان معًا
pain-kind-ache = ألم مبهم
pain-kind-sharp = حاد أو طاعن
pain-kind-radiating = يمتد إلى أسفل الساق
pain-kind-pinch = قرصة في أصل الفخذ
pain-kind-numbness = خدر أو تنميل
pain-kind-dizziness = دوار
pain-kind-fatigue = مجرد تعب
pain-kind-other = شيء آخر
