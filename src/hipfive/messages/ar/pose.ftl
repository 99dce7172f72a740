# كلمات عن مقاطع الفيديو والتسجيلات والصور التي ترسلها الصفحة ونماذج الوضعية.

## مقاطع الفيديو

error-video-missing = لا يوجد مقطع الفيديو { $file }.
error-video-unreadable = لا يمكن قراءة { $file } كفيديو. يُرجى التحقق من أنه الملف الصحيح وأنه نُسخ كاملًا.
error-video-empty = { $file } فارغ: لا صورة فيه. يُرجى تسجيله أو نسخه من جديد.
error-video-no-picture = { $file } لا يحوي إلا صوتًا بلا صورة. يُرجى اختيار الفيديو نفسه.
error-video-corrupt = { $file } تالف: لا يمكن قراءة صورة واحدة فيه. يُرجى نسخه أو تسجيله من جديد.
warning-video-cut = ينتهي الفيديو مبكرًا أو هو تالف في مواضع منه. استُخدم ما أمكنت قراءته.

## التسجيلات المحفوظة

error-recording-missing = لا يوجد التسجيل { $file }.
error-recording-unreadable = { $file } ليس تسجيلًا حفظه HipFive، أو أن بدايته تالفة.
error-recording-version = حُفظ { $file } بإصدار آخر من HipFive ({ $schema })، لا يستطيع هذا الإصدار قراءته.
error-recording-empty = لا يحوي { $file } صورة يمكن قياسها.

## صور من الصفحة

error-frame-malformed = ما أرسلته صفحة الكاميرا غير مفهوم ({ $part }). يُرجى إعادة تحميل الصفحة.

## نماذج الوضعية

error-model-missing = نموذج الوضعية { $model } غير موجود. في نسخة من المصدر نفِّذوا «make»؛ وإلا فثبِّتوا HipFive من جديد.
error-model-damaged = نموذج الوضعية { $model } تالف. في نسخة من المصدر نفِّذوا «make»؛ وإلا فثبِّتوا HipFive من جديد.
error-model-source-missing = { $file } ليس في المجلد المحدد. يأتي مع حزمة npm { $package }.
error-model-source-changed = { $file } ليس كما ينبغي، لذلك لم يُصنع منه نموذج وضعية (SHA-256 { $sha256 }).
