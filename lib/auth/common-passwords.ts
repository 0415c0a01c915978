/** Passwords of twelve characters and more that lists of leaked passwords hold most often, and what newsrooms would try first; lower case. */
export const commonPasswords: ReadonlySet<string> = new Set(
  `000000000000 098765432109 111111111111 111222333444 112233445566 123123123123 123456789012
  1234567890123 1234qwerasdf 123qweasdzxc 147258369000 159753159753 1a2b3c4d5e6f
  1q2w3e4r5t6y 1qaz2wsx3edc 789456123000 987654321098 a1b2c3d4e5f6 abc123abc123 abcdefghijkl
  abcdefghijklm access123456 adminadmin12 administrator administrator1 administrator123 alexander123
  amanda123456 amazon123456 andrew123456 angel1234567 anthony12345 asdfasdfasdf asdfghjkl123
  ashleyashley autumn123456 azertyazerty azertyuiop12 babygirl1234 backup123456 barcelona123
  baseball1234 batman123456 blessed12345 blink182blink bonjour12345 changeme1234 changemeplease
  charlie12345 chocolat1234 christopher1 cisco1234567 computer1234 contrasena12 contraseña12
  correcthorsebatterystaple corvette1234 cowboys12345 daniel123456 database1234 default12345
  doudou123456 dragonball12 dragondragon editor123456 elizabeth123 eminem123456 facebook1234
  factcheck123 factchecker1 family123456 football1234 forever12345 fortnite1234 friends12345
  galley123456 galleygalley godisgood123 google123456 guest1234567 hallo1234567 harley123456
  haslo1234567 hello1234567 hellohello12 iloveyou1234 iloveyouiloveyou instagram123 internet1234
  january12345 jennifer1234 jessica12345 jesus1234567 jesuschrist1 jordan123456 joshua123456
  journalist12 lakers123456 letmein12345 letmeinplease linkedin1234 liverpool123 lovely123456
  loveyou12345 manager12345 manchester12 maradona1234 master123456 masterkey123 matthew12345
  melissa12345 metallica123 michael12345 michelle1234 minecraft123 monday123456 monkeymonkey
  motdepasse12 motdepasse123 mustangmustang mylove123456 mypassword12 mypassword123 naruto123456
  netflix12345 network12345 newsroom1234 nicole123456 nintendo1234 nirvana12345 onepiece1234
  opensesame12 oracle123456 p@ssw0rd1234 p@ssword1234 pa55word1234 parola123456 passw0rd1234
  password!123 password1234 password123456 password2024 password20240 password2025 password2026
  password@123 passwordisstrong passwordpassword passwort1234 passwort12345 pikachu12345 playstation1
  pleaseletmein pokemon12345 postgres1234 princess1234 q1w2e3r4t5y6 qazwsxedcrfv qweasdzxc123
  qwerqwerqwer qwerty123456 qwerty12345678 qwertyqwerty qwertyuiop12 qwertyuiop123 qwertyuiopas
  qwertzuiop12 realmadrid12 robert123456 root12345678 samantha1234 samsung12345
  schalke04schalke secret123456 secretsecret security1234 senha1234567 server123456 slipknot1234
  soleil123456 spiderman123 spring123456 starwars1234 steelers1234 stephanie123 summer123456
  summer2024!! summer2025!! sunshine1234 superman1234 support12345 sweetheart12 system123456
  temporary123 test12345678 testtesttest thisisapassword thisismypassword thomas123456 toor12345678
  trustno1trustno1 twitter12345 wachtwoord12 wachtwoord123 welcome12345 welcome2024! welcome2025!
  welcome2026! whatever1234 william12345 winter123456 winter2024!! winter2025!! yankees12345
  yourpassword zaq12wsxcde3 zxcvbnm12345 йцукенгшщзхъ пароль123456`.split(/\s+/),
);
