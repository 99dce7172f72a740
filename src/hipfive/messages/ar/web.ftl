# كلمات الخادم: ما يرفضه، وما فشل، وما العمل عندئذ.

## المخزن

error-disk-full = القرص ممتلئ، فلا يمكن حفظ المزيد الآن. يمكنكم المتابعة: ما تفعلونه يبقى في الذاكرة ويُحفظ حالما يتوفر مكان. يُرجى إخلاء بعض المساحة.
error-store-read-only = لا يُسمح بالكتابة في سجلكم. يمكنكم المتابعة؛ يُرجى التحقق من أن هذا الحساب يستطيع الكتابة في المجلد الذي هو فيه.
error-store-busy = يستخدم برنامج آخر سجلكم. يمكنكم المتابعة: يُحفظ حالما يتركه البرنامج الآخر.
error-store-damaged = الملف الذي فيه سجلكم تالف. يُرجى إعادة نسخة صنعتموها من قبل، أو البدء بمجلد آخر (--data-dir).
error-store-away = لا يمكن الوصول إلى سجلكم. يُرجى التحقق من وجود مجلده أو قاعدة بياناته.
error-store-failed = لم ينجح الحفظ. يمكنكم المتابعة؛ تُعاد المحاولة.
error-store-address = العنوان في HIPFIVE_DATABASE_URL لا يستطيع HipFive استخدامه. يكون على هذا الشكل: postgresql://name@host/database.
error-store-newer = استُخدم سجلكم آخر مرة مع HipFive أحدث. يُرجى تحديث هذا؛ لم يتغير شيء.
saved-again = كل شيء محفوظ من جديد.

## الجلسات

error-session-elsewhere = هذه الجلسة مفتوحة في نافذة أخرى. تابعوا هناك، أو خذوها إلى هنا.
error-session-open = هناك جلسة لم تنتهِ بعد. تابعوها، أو أنهوها أولًا.
error-session-unknown = لا توجد جلسة كهذه.
error-screening-needed = قبل البدء، يُرجى الإجابة عن الأسئلة المتعلقة بصحتكم.
error-screening-version = تغيرت الأسئلة. يُرجى الإجابة عنها مرة أخرى.
error-screening-acknowledge = يُرجى تأكيد أنكم قرأتم النصيحة بسؤال معالج بتقويم العمود الفقري أو طبيب أولًا.
error-recording-none = لم ترَ الكاميرا شيئًا من هذه المجموعة.
error-language-unknown = لا توجد كلمات بهذه اللغة: { $language }.

## بين الصفحة والخادم

error-message-malformed = أرسلت الصفحة شيئًا غير مفهوم ({ $part }). يُرجى إعادة تحميلها.
error-request-malformed = شيء في هذا الطلب غير مفهوم ({ $part }).
error-too-fast = كان ذلك كثيرًا دفعة واحدة. يُرجى الانتظار لحظة والضغط مرة واحدة.
error-too-large = هذا كبير جدًا.
error-not-found = لا شيء في هذا العنوان.
error-host-refused = لا يجيب HipFive بهذا الاسم. افتحوه على http://localhost، أو أضيفوا الاسم إلى HIPFIVE_ALLOWED_HOSTS.
error-origin-refused = لا يحق طلب هذا إلا لصفحة HipFive نفسها.
error-internal = حدث خطأ داخل HipFive. هذا خطؤنا لا خطؤكم. لم يضع شيء مما عُدّ.

## البدء

coach-ready = HipFive جاهز على { $address } (أوقفوه بـ Ctrl+C)
error-port-taken = المنفذ { NUMBER($port, useGrouping: 0) } مستخدم. هل يعمل HipFive فعلًا؟ إن لم يكن، فاختاروا منفذًا آخر بـ --port.
error-cannot-listen = لا يستطيع HipFive الاستماع على { $host }، المنفذ { NUMBER($port, useGrouping: 0) }. يُرجى التحقق من --host و --port.
page-not-built-title = HipFive يعمل، لكن صفحته مفقودة
page-not-built = لم تُبنَ الصفحة في هذه النسخة. نفِّذوا «make» في مجلد المشروع وأعيدوا تحميل هذه الصفحة.
