# Words of the sheet of paper.

sheet-link = The routine on one sheet, to print
sheet-print = Print this sheet
sheet-title = My hip routine
sheet-as-of = As of { $day }.
sheet-stop = Stop at once if something hurts, and leave that exercise out for today.
sheet-ask = Get medical help at once if the area you sit on goes numb, if you have new trouble with bladder or bowel, if a leg grows weak, or with chest pain or fainting.
