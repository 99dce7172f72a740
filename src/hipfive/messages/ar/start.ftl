# الكلمات القليلة التي هي جزء من الصفحة نفسها: تظهر قبل أن يعطي الخادم غيرها.

start-not-running = HipFive لا يعمل
start-not-running-help = شغِّلوا HipFive على هذا الحاسوب، ثم أعيدوا تحميل هذه الصفحة.
start-again = إعادة التحميل
start-slow = يستغرق هذا وقتًا طويلًا. إن لم يبدأ إطلاقًا فالأرجح أن هذا المتصفح أقدم من أن يعمل فيه HipFive: يُرجى استخدام إصدار حديث من Firefox أو Chrome أو Edge أو Safari مع تفعيل JavaScript.
