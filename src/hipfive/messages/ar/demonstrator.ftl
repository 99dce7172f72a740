# كلمات العرض.

show-link = أروني كيف
show-link-of = أروني كيف يُؤدّى: { $name }
show-turn = تدوير
show-slower = أبطأ
show-usual-pace = الإيقاع المعتاد
show-other-side = الساق الأخرى
show-how = اسحبوا الصورة أو استعملوا مفاتيح الأسهم لرؤيتها من جانب آخر. الورك العامل مضاء.
