### En kode, som personalet giver borgeren i en sag.

code-title = Giv en kode
code-give = Giv en kode
code-ask = Giv en kode til borgeren i sag { $number }?
code-what = Koden er tre ord. Med dem åbner samtalen på en anden telefon, én gang, inden for tolv måneder og så længe samtalen gemmes. En tidligere kode holder op med at virke.
code-who = Giv den kun til en, du ved er denne borger. Samtalen fortæller, at der er lavet en kode, og loggen noterer det.
code-language = Ordenes sprog
code-once = Koden vises én gang. Print den, eller skriv den ned, før du går fra siden.
code-paper-title = Side
code-print = Print
code-back = Tilbage til sagen
