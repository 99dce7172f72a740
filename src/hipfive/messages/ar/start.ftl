# الكلمات القليلة التي هي جزء من الصفحة نفسها: تظهر قبل أن يعطي الخادم غيرها.

start-not-running = HipFive لا يعمل
start-not-running-help = شغِّلوا HipFive على هذا الحاسوب، ثم أعيدوا تحميل هذه الصفحة.
start-again = إعادة التحميل
