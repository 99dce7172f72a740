# Palabras de la hoja.

sheet-link = La rutina en una hoja, para imprimir
sheet-print = Imprimir esta hoja
sheet-title = Mi rutina de cadera
sheet-as-of = A fecha de { $day }.
sheet-stop = Pare enseguida si algo duele, y deje ese ejercicio por hoy.
sheet-ask = Pida ayuda médica de inmediato si pierde la sensibilidad en la zona sobre la que se sienta, si tiene dificultades nuevas con la orina o el intestino, si una pierna se debilita, o si tiene dolor en el pecho o se desmaya.
