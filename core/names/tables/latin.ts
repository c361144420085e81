/**
 * How Latin spellings of Slavic names read, one rule a word: `spelling=sounds`.
 *
 * `^` start of the word, `$` its end, `(xyz)` only before one of these letters, `<xyz>` only after one of
 * them. The longest spelling that fits wins. Sounds are those of fold.ts: q ч, w ш, y щ, j ж, c ц, x х.
 * Sources of the habits:
 * - COMMON: KMU-55 (Ukrainian Cabinet resolution 55 of 27.01.2010), ICAO Doc 9303 part 3, BGN/PCGN 1947 and 1965,
 *   MVD orders 310 (1997) and 782 (2000), GOST R 52535.1-2006, GOST 7.79-2000 / ISO 9, scientific (čšž).
 * - FRENCH: MVD order 310, French spellings of Soviet passports (Chtcherbakov, Iourii, Pouchkine).
 * - GERMAN, POLISH, DUTCH: the press transcriptions of Duden, PWN and the Dutch Language Union.
 */
export const COMMON_RULES = `
a=a b=b c=k c(eiyjččzh)=c c$=k d=d e=e f=f g=g h=g i=i j=i k=k l=l m=m n=n o=o p=p q=k r=r s=s t=t u=u v=v w=v x=ks y=i z=z
č=q ć=q š=w ś=s ž=j ż=j ź=z ç=c ș=w ş=w ț=c ţ=c ü=iu ö=e ø=e ä=a ŝ=y ê=e ë=e û=iu â=ia tj$=q hh=x
shch=y shh=y šč=y schtsch=y szcz=y chtch=y stch=y shtch=y sch=w sch$=w
tsch=q tch=q tsh=q ch=q cz=q tš=q štš=y şç=y tj(aeiou)=ti
zh=j kh=x ts=c tz=c tc=c sh=w sz=w ph=f th=t ck=k cc=k cq=k qu=k
ya=ia yu=iu ye=e yo=e ^yo=io <aeiou>yo=io yi=i yy=i iy=i ij=i yj=i ii=i
ja=ia ju=iu je=e jo=e ^jo=io <aeiou>jo=io ji=i
ie=e ^ie=e ye=e iye=e iie=e
zgh=zg gh=g
oo=u ou=u
cki$=cki cka$=cka cky$=cki ckij$=cki ckyj$=cki ckyi$=cki cke$=cke
wu=vu dzh=dj dj=dj dž=dj
oi$=i
`;

export const FRENCH_RULES = `
ch=w tch=q chtch=y j=j ou=u gu(ei)=g ss=s ff$=v qu=k ï=i tz=c ts=c dj=dj ine$=in ^iou=iu <aeiou>iou=iu iou=iu
e$= ia=ia ie=e y=i oy=oi
`;

export const GERMAN_RULES = `
sch=w tsch=q schtsch=y ch=x z=c tz=c w=v v=f s(aeiouyäöü)=z ss=s ß=s j=i ja=ia ju=iu je=e jo=e ei=ei sh=j
`;

export const POLISH_RULES = `
ch=x cz=q sz=w szcz=y rz=j w=v c=c j=i ja=ia ju=iu je=e jo=e ż=j ź=z ó=u ie=e ia=ia iu=iu io=e ć=q ś=s dź=dz dż=dj cie=te cio=te si=si ł=l
`;

export const DUTCH_RULES = `
oe=u sj=w tsj=q zj=j ch=x ie=i j=i ja=ia je=e jo=e w=v uu=u ij=i sjtsj=y
`;

/** West and South Slavic and Baltic: c is always ц, ch is х, case endings -s of Latvian and Lithuanian are cut elsewhere. */
export const CZECH_RULES = `
c=c ch=x j=i ja=ia ju=iu je=e jo=e ě=e č=q ć=q š=w ž=j h=g x=ks đ=dj
`;

/** Hungarian, the country beside Transcarpathia: s is ш, sz is с (A magyar helyesírás szabályai, 12th edition, transcription of Cyrillic). */
export const HUNGARIAN_RULES = `
sz=s s=w cs=q zs=j scs=y dzs=dj c=c h=x j=i ja=ia ju=iu je=e jo=e gy=d ty=t ny=n ly=l v=v
`;

/** Turkish, where many were exchanged: ş, ç, and j is ж as in French loans (TDK, transcription of Cyrillic names). */
export const TURKISH_RULES = `
ş=w ç=q şç=y ı=i j=j c=dj ğ=g h=x y=i ya=ia yu=iu ye=e yo=e
`;

/** Romanian, beside Bukovina: c before e and i is ч, ch before them is к (DOOM 3, transcription of Cyrillic). */
export const ROMANIAN_RULES = `
ș=w ş=w ț=c ţ=c șc(ei)=y șci(aou)=y c(ei)=q ci(aou)=q ci$=q ch(ei)=k gh(ei)=g g(ei)=dj j=j h=x ă=a â=i î=i ia=ia iu=iu ie=e
`;

/**
 * Names from far away as Ukrainian and Russian newspapers hear them (James Джеймс, Shaw Шоу).
 * A second reading beside COMMON, for words that no Slavic rule explains.
 */
export const ENGLISH_RULES = `
a=a b=b c=k c(eiy)=s d=d e=e f=f g=g h=x i=i j=dj k=k l=l m=m n=n o=o p=p q=k r=r s=s t=t u=a v=v w=u x=ks y=i z=z
ch=q sh=w th=t ph=f ck=k wh=u gh= ght=t kn=kn ^kn=n ^wr=r tch=q dge=dj qu=kv sch=w
ee=i ea=i oo=u ou=au ow=ou au=o aw=o ay=ei ai=ei ey=i ei=ei ie=i oa=o oe=o ue=u ew=iu oy=oi oi=oi igh=ai
y$=i ^y=i e$= es$=s
er=er ir=er ur=er or=or ar=ar ore$=or are$=er
g(eiy)=dj ge$=dj ce$=s se$=s sey$=si ge=dj
all=ol al(k)=o
ane$=ein ake$=eik ate$=eit ale$=eil ame$=eim ade$=eid ave$=eiv ace$=eis
ine$=ain ike$=aik ite$=ait ile$=ail ime$=aim ide$=aid ive$=aiv ice$=ais
one$=oun oke$=ouk ole$=oul ome$=oum ode$=oud ope$=oup ose$=ouz
une$=iun uke$=iuk ute$=iut ule$=iul
mc=mak ^mac=mak tion=wn
ü=iu ö=e ø=e ä=e å=o ñ=ni ç=s é=e è=e ij=ei
`;

/** French, Spanish, Italian and German names from far away, each as its own country reads it. */
export const ROMANCE_RULES = `
a=a b=b c=k c(eiyéè)=s d=d e=e f=f g=g g(eiyé)=j h= i=i j=j k=k l=l m=m n=n o=o p=p qu=k r=r s=s t=t u=iu v=v w=v x=ks y=i z=z
eau=o eaux$=o au=o aux$=o ou=u oi=ua ai=e ei=e eu=e œu=e oeu=e gn=ni ille=i ill=il ch=w ph=f th=t
er$=e ez$=e et$=e ert$=er ard$=ar aud$=o ault$=o ot$=o at$=a it$=i ais$=e oux$=u ieux$=e ier$=e ière$=er
e$= es$= s$= t$= d$= x$= ent$=an ant$=an
ain=en in$=en an=an é=e è=e ê=e ç=s ï=i ô=o
ë=e
`;

export const SPANISH_ITALIAN_RULES = `
a=a b=b c=k c(eií)=q d=d e=e f=f g=g g(ei)=dj h= i=i j=x k=k l=l ll=l m=m n=n ñ=ni o=o p=p qu=k q=k r=r s=s t=t u=u v=v w=v x=ks y=i z=z
ch=k gh=g gi(aou)=dj ci(aou)=q gli=li gn=ni sc(ei)=w sch=sk zz=cc
á=a é=e í=i ó=o ú=u
`;
