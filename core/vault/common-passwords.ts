/** What people here and elsewhere type first when asked for a password. Guessed before anything else. */
export const commonPasswords: ReadonlySet<string> = new Set(
  (
    'password passw0rd pass admin administrator root user guest login welcome letmein qwerty qwertyuiop asdfgh asdfghjkl zxcvbn ' +
    'zxcvbnm qazwsx qwe qweasd 1q2w3e 1q2w3e4r 1qaz2wsx q1w2e3 q1w2e3r4 123qwe qwe123 abc123 abc iloveyou love sunshine princess ' +
    'dragon monkey football master shadow secret superman batman hello freedom whatever trustno1 changeme default test temp ' +
    'пароль пароли пароля паролі мойпароль мійпароль йцукен йцукенг фывапр фівапр ячсмит qwertyйцукен привет привіт люблю ' +
    'ятебелюблю ятебекохаю кохання любовь любов солнышко сонечко зайчик котик мама папа тато семья сімя родина украина україна ' +
    'киев київ одесса одеса львов львів харьков харків донецк донецьк крым крим слава героям наташа марина елена олена оксана ' +
    'ирина ірина анна катя саша сергей сергій андрей андрій дима максим владимир володимир александр олександр админ секрет ' +
    'тайна таємниця надежда надія вера віра журавли журавлі cranes zhuravli vault сейф сховище'
  ).split(' '),
);
