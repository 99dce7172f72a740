# كلمات سطر الأوامر، وما يتركه `hipfive analyze`، وكلمات `hipfive doctor`.

## سطر الأوامر

cli-about =
    يرشدكم HipFive في تمارين يومية خمسة للورك ويقيسها بالكاميرا.
    دون أمر يشغّل المدرب على هذا الحاسوب ويفتحه في متصفحكم.
cli-commands = الأوامر
cli-usage = الاستخدام:
cli-arguments = المعاملات
cli-not-understood = هذا غير مفهوم؛ يُظهر { $command } --help ما هو متاح.
cli-options = الخيارات
cli-version-help = إظهار الإصدار والخروج
cli-help-help = إظهار هذه الصفحة والخروج
cli-example = مثال:

cli-coach-short = تشغيل المدرب وفتحه في المتصفح (ما يفعله `hipfive` وحده)
cli-coach-example = hipfive --port 9000 --no-browser
cli-coach-port = منفذ الاستماع (الافتراضي: { $default }، أو HIPFIVE_PORT)
cli-coach-host = عنوان الاستماع (الافتراضي: { $default }، ولا يصل إليه إلا هذا الحاسوب؛ أو HIPFIVE_HOST)
cli-coach-no-browser = عدم فتح نافذة متصفح
cli-coach-data-dir = المجلد الذي يُحفظ فيه السجل (أو HIPFIVE_DATA_DIR)

cli-analyze-short = قياس فيديو مسجل وكتابة النتائج في مجلد
cli-analyze-about =
    يقيس تمرينًا واحدًا في فيديو مسجل، أو في تسجيل لنقاط الجسم حفظه HipFive.
    تُكتب في المجلد الملفات result.json و angles.csv و motion.mot و landmarks.trc و curves.png.
    لا شيء يغادر هذا الحاسوب.
cli-analyze-example = hipfive analyze swing.mp4 --exercise leg-swing --out results
cli-analyze-video = الفيديو (من أي نوع يقرؤه ffmpeg) أو تسجيل محفوظ (.hfrec)
cli-analyze-exercise = أي تمرين يعرضه: { $ids }
cli-analyze-variant = أي صيغة من التمرين يعرضها، مثل chair؛ ومن دونها التمرين كما هو
cli-analyze-out = مجلد النتائج؛ يُنشأ إن لم يوجد
cli-analyze-annotate = كتابة annotated.mp4 أيضًا، وهو الفيديو مرسومًا عليه الهيكل والزاوية والعدد
cli-analyze-model = حجم نموذج الوضعية: lite أو full أو heavy (الافتراضي: full؛ و heavy لتمارين الاستلقاء التي تسيء النماذج الأخرى قراءتها)
cli-analyze-quiet = دون إظهار التقدم أو الخلاصة
cli-analyze-landmarks = كتابة landmarks.hfrec أيضًا، ومنه يمكن صنع النتائج من جديد دون الفيديو

cli-doctor-short = فحص هذا التثبيت وبيان كيف يُصلح الناقص
cli-doctor-example = hipfive doctor
cli-doctor-json = إعطاء الفحوص بصيغة JSON
cli-exercises-short = سرد التمارين الخمسة
cli-exercises-example = hipfive exercises

cli-stopped = أُوقف. لم يُكتب شيء.
cli-unexpected = حدث خطأ داخل HipFive ({ $kind }). هذا خطؤنا لا خطؤكم. نفّذوه من جديد مع HIPFIVE_TRACEBACK=1 لمعرفة الموضع، وأبلغوا عنه من فضلكم.

## تقدم التحليل وخلاصته

progress = { $percent } % · { $fps } صورة في الثانية · بقي { $left }
progress-open = قيس { $seconds } ث · { $fps } صورة في الثانية
progress-line = قيس { $percent } %
analysis-sides = { $exercise }: يسار { $left }، يمين { $right }.
analysis-count = { $exercise }: { $count ->
        [zero] 0 تكرارات كاملة
        [one] تكرار كامل واحد
        [two] تكراران كاملان
        [few] { $count } تكرارات كاملة
        [many] { $count } تكرارًا كاملًا
       *[other] { $count } تكرار كامل
    }.
analysis-holds = { $exercise }: ثبات { $count ->
        [zero] 0 مرات
        [one] مرة واحدة
        [two] مرتان
        [few] { $count } مرات
        [many] { $count } مرة
       *[other] { $count } مرة
    }، أطولها { $seconds } ث.
analysis-figure = { $side ->
        [left] الساق اليسرى
        [right] الساق اليمنى
       *[other] الساقان معًا
    }: { $figure } عادةً { $value }° (بيقين 95 % من { $low } إلى { $high }°).
analysis-figure-arc-deg = القوس
analysis-figure-radius-deg = نصف زاوية الدائرة
analysis-figure-hip-flexion-max-deg = الأبعد إلى الأمام
analysis-figure-hip-flexion-min-deg = الأبعد إلى الخلف
analysis-figure-hip-abduction-max-deg = الأبعد إلى الخارج
analysis-figure-hip-flexion-deg = ثني الورك عند الثبات
analysis-figure-hip-abduction-deg = تباعد الركبتين عند الثبات
analysis-written = كُتب في { $folder }.

## ما قد يكون خطأ فيما قُدّم

error-input-missing = لا يوجد الملف { $path }.
error-input-not-a-file = { $path } مجلد، لا فيديو.
error-input-empty = { $file } فارغ.
error-input-unreadable = لا يمكن فتح { $file }: لا يُسمح لهذا الحساب بقراءته.
error-input-cut = { $file } مقطوع: يُفترض أن يدوم { $whole } ث، لكن لا يمكن قراءة إلا { $readable } ث. يُرجى نسخه أو تسجيله من جديد.
error-recording-cut = { $file } مقطوع: يتوقف في منتصف صورة. يُرجى نسخه من جديد.
error-unknown-exercise = لا يوجد تمرين «{ $exercise }». التمارين هي: { $ids }.
error-unknown-variant = لا توجد صيغة «{ $variant }» من { $exercise } تستطيع الكاميرا قياسها. الصيغ هي: { $ids }.
error-unknown-model = لا يوجد نموذج «{ $model }». النماذج هي: { $sizes }.
error-nobody-seen = لا يُرى أحد في { $file }. يجب أن يكون الجسم كله، من الرأس إلى القدمين، في الصورة.
error-two-people = يُظهر { $file } أكثر من شخص. يُرجى تسجيله من جديد وليس في الصورة إلا من يتمرن.
error-wrong-exercise = لا يُظهر { $file } تمرين { $exercise }. يُرجى التحقق من --exercise.
error-wrong-exercise-seems = لا يُظهر { $file } تمرين { $exercise }؛ يبدو أنه { $seems }. يُرجى التحقق من --exercise.
error-output-not-a-folder = { $path } ملف؛ والنتائج تحتاج إلى مجلد.
error-output-not-writable = لا يمكن كتابة شيء في { $path }. يُرجى اختيار مجلد آخر بـ --out.
error-output-disk-full = لم يبقَ مكان على القرص للنتائج في { $path }.
error-extra-missing = يحتاج هذا إلى جزء غير مثبت. يُرجى تنفيذ: pip install 'hipfive[{ $extra }]'
error-bad-setting = قيمة { $name } هي «{ $value }»، ولا يمكن استخدامها.

## تحذيرات في result.json

warning-uncalibrated = لم تكن في البداية لحظة سكون، لذلك الأرقام أقل يقينًا.
warning-view-not-suitable = كانت الكاميرا حيث لا يمكن قياس هذا التمرين جيدًا.

warning-nothing-counted = لم يُرَ أي تكرار كامل.
warning-video-damaged = كانت أجزاء من الفيديو تالفة فتُركت.
warning-two-people-briefly = كان شخص آخر في الصورة لبعض الوقت.
warning-nobody-briefly = تعذرت رؤية الشخص في جزء من الوقت.

## صورة المنحنيات

plot-time = الزمن (ث)
plot-left = الساق اليسرى
plot-right = الساق اليمنى
plot-moving-leg = الساق المتحركة
plot-walking-band = المدى الذي يحتاجه المشي
plot-not-counted = رُئيت ولم تُعدّ
plot-hold = ثبات { $number }: { $seconds } ث
plot-angle-hip-flexion = الساق إلى الأمام (+) / الخلف (−)، درجات
plot-angle-hip-abduction = الساق إلى الجانب (+)، درجات
plot-angle-circle-radius = نصف زاوية الدائرة، درجات
plot-title = { $exercise }: عُدّ { $count }
plot-title-sides = { $exercise }: يسار { $left }، يمين { $right }
plot-title-holds = { $exercise }: ثبات { $count ->
        [zero] 0 مرات
        [one] مرة واحدة
        [two] مرتان
        [few] { $count } مرات
        [many] { $count } مرة
       *[other] { $count } مرة
    }، أطولها { $longest } ث
plot-note = رقم: تكرار · *: مع خطأ في الأداء · –: غير كامل

## الفيديو المشروح

video-left = يسار { $count }
video-right = يمين { $count }
video-count = { $count }
video-holding = ثبات { $seconds } ث
video-holds = عدد مرات الثبات { $count }

phase-arms_up = الذراعان إلى أعلى
phase-down = إلى أسفل
phase-hands_down = اليدان إلى الأرض
phase-fold = انحناء
phase-roll_up = صعود فقرةً فقرة
phase-small = دوائر صغيرة
phase-large = دوائر كبيرة

## الطبيب (doctor)

doctor-state-ok = سليم
doctor-state-attention = انتباه
doctor-state-missing = ناقص
doctor-all-well = كل ما يلزم موجود.
doctor-not-well = شيء لازم مفقود؛ انظروا أعلاه.
doctor-mend = للإصلاح: { $mend }

doctor-python = Python { $version }
doctor-python-old = Python { $version } قديم جدًا؛ يلزم { $least } أو أحدث
doctor-python-mend = ثبّتوا Python { $least } أو أحدث
doctor-page = صفحة المدرب مبنية
doctor-page-missing = صفحة المدرب غير مبنية
doctor-page-mend = في نسخة من المصدر نفّذوا `make`؛ وإلا فثبّتوا حزمة hipfive من جديد
doctor-model = نموذج الوضعية { $model }
doctor-model-unlisted = نموذج الوضعية { $model } موجود، لكن لا شيء يقول كيف ينبغي أن يكون
doctor-model-missing = نموذج الوضعية { $model } غير موجود
doctor-model-damaged = نموذج الوضعية { $model } ليس كما ينبغي
doctor-model-mend = في نسخة من المصدر نفّذوا `make`؛ وإلا فثبّتوا حزمة hipfive من جديد
doctor-video = يمكن قياس مقاطع الفيديو المسجلة
doctor-video-missing = لا يمكن قياس مقاطع الفيديو المسجلة: { $part } غير مثبت
doctor-video-mend = pip install 'hipfive[video]'
doctor-data = يُحفظ السجل في { $path } ({ $free } غيغابايت حرة)
doctor-data-tight = مكان قليل للسجل في { $path } ({ $free } غيغابايت حرة)
doctor-data-unwritable = لا يمكن كتابة شيء في { $path }
doctor-data-mend = أخلوا مكانًا، أو اختاروا مجلدًا آخر بـ HIPFIVE_DATA_DIR
doctor-database = قاعدة البيانات تُفتح، البنية { $revision }
doctor-database-new = لا توجد قاعدة بيانات بعد؛ التشغيل الأول ينشئها
doctor-database-old = لقاعدة البيانات البنية الأقدم { $revision }؛ التشغيل التالي يحدّثها
doctor-database-newer = صنع قاعدةَ البيانات HipFive أحدث
doctor-database-broken = قاعدة البيانات لا تُفتح
doctor-database-mend = راجعوا HIPFIVE_DATABASE_URL، أو أعيدوا نسخة احتياطية من مجلد البيانات
doctor-database-newer-mend = ثبّتوا HipFive الأحدث من جديد
doctor-port = المنفذ { $port } حر
doctor-port-taken = المنفذ { $port } مستخدم؛ ربما يعمل المدرب فعلًا
doctor-port-mend = افتحوا http://{ $host }:{ $port }، أو شغّلوا بـ `hipfive --port` ورقم آخر
doctor-clock = الساعة تقول { $today }
doctor-clock-odd = الساعة تقول { $today }، وهذا غير ممكن
doctor-clock-mend = اضبطوا تاريخ الحاسوب ووقته
doctor-codecs = يمكن قراءة مقاطع الفيديو ({ $decoders }) وكتابتها ({ $encoder })
doctor-codecs-poor = بعض مقاطع الفيديو لا يمكن قراءتها؛ ينقص: { $absent }
doctor-codecs-mend = pip install --force-reinstall av
doctor-browser = المتصفح { $browser }
doctor-browser-missing = لم يُعثر على متصفح في هذا الحاسوب
doctor-browser-mend = ثبّتوا واحدًا (Chromium أو Firefox أو Edge أو Safari)
doctor-settings = يمكن قراءة الإعدادات
doctor-settings-bad = الإعداد { $name } لا يمكن استخدامه: «{ $value }»
doctor-settings-mend = صحّحوا { $name } أو أزيلوه
doctor-node = Node { $version }، لبناء الصفحة
doctor-node-missing = لا يوجد Node؛ يلزم فقط لبناء الصفحة من مصدرها
