<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Page</name>
    <message>
        <source>Bulls and cows</source>
        <translation>Bullen und Kühe</translation>
    </message>
    <message>
        <source>Rock, paper, scissors</source>
        <translation>Schere, Stein, Papier</translation>
    </message>
    <message>
        <source>Tic-tac-toe</source>
        <translation>Tic-Tac-Toe</translation>
    </message>
    <message>
        <source>Four in a row</source>
        <translation>Vier gewinnt</translation>
    </message>
    <message>
        <source>Gomoku</source>
        <translation>Gomoku</translation>
    </message>
    <message numerus="yes">
        <source>Seal · %n more</source>
        <translation>
            <numerusform>Siegeln · noch %n</numerusform>
            <numerusform>Siegeln · noch %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Guess · %n more</source>
        <translation>
            <numerusform>Raten · noch %n</numerusform>
            <numerusform>Raten · noch %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Seal my code</source>
        <translation>Meinen Code versiegeln</translation>
    </message>
    <message>
        <source>Guess</source>
        <translation>Raten</translation>
    </message>
    <message>
        <source>That has been guessed already.</source>
        <translation>Das wurde schon geraten.</translation>
    </message>
    <message>
        <source>Only you see it, and once sealed it cannot be changed.</source>
        <translation>Nur du siehst ihn; versiegelt bleibt er, wie er ist.</translation>
    </message>
    <message>
        <source>Your code is sealed. Waiting for %1&apos;s.</source>
        <translation>Dein Code ist versiegelt. Der von %1 fehlt noch.</translation>
    </message>
    <message>
        <source>This page answers %1 by itself.</source>
        <translation>Diese Seite antwortet von selbst auf %1.</translation>
    </message>
    <message>
        <source>This page does not know your code any more.</source>
        <translation>Diese Seite kennt deinen Code nicht mehr.</translation>
    </message>
    <message>
        <source>guess %1 waits for its answer</source>
        <translation>Versuch %1 wartet auf Antwort</translation>
    </message>
    <message>
        <source>Your code is sealed.</source>
        <translation>Dein Code ist versiegelt.</translation>
    </message>
    <message>
        <source>place %1 of %2, %3</source>
        <translation>Stelle %1 von %2, %3</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>guess %1</source>
        <translation>Versuch %1</translation>
    </message>
    <message>
        <source>Your guesses</source>
        <translation>Deine Versuche</translation>
    </message>
    <message>
        <source>Strike out</source>
        <translation>Streichen</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>Symbole</translation>
    </message>
    <message>
        <source>%1, struck out</source>
        <translation>%1, gestrichen</translation>
    </message>
    <message numerus="yes">
        <source>%n bulls</source>
        <translation>
            <numerusform>%n Bulle</numerusform>
            <numerusform>%n Bullen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cows</source>
        <translation>
            <numerusform>%n Kuh</numerusform>
            <numerusform>%n Kühe</numerusform>
        </translation>
    </message>
    <message>
        <source>guess %1: %2</source>
        <translation>Versuch %1: %2</translation>
    </message>
    <message>
        <source>%1&apos;s guess %2: %3</source>
        <translation>Versuch %2 von %1: %3</translation>
    </message>
    <message>
        <source>Player %1</source>
        <translation>Spieler %1</translation>
    </message>
    <message>
        <source>solved in %1</source>
        <translation>gelöst in %1</translation>
    </message>
    <message numerus="yes">
        <source>%n guesses</source>
        <translation>
            <numerusform>%n Versuch</numerusform>
            <numerusform>%n Versuche</numerusform>
        </translation>
    </message>
    <message>
        <source>none left</source>
        <translation>keiner mehr</translation>
    </message>
    <message>
        <source>the last one</source>
        <translation>der letzte</translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>noch %n</numerusform>
            <numerusform>noch %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Solved with your first guess</source>
        <translation>Im ersten Versuch gelöst</translation>
    </message>
    <message numerus="yes">
        <source>Solved in %n guesses</source>
        <translation>
            <numerusform>In %n Versuch gelöst</numerusform>
            <numerusform>In %n Versuchen gelöst</numerusform>
        </translation>
    </message>
    <message>
        <source>The others still guess.</source>
        <translation>Die anderen raten noch.</translation>
    </message>
    <message>
        <source>Your guess %1 · of %2</source>
        <translation>Dein Versuch %1 · von %2</translation>
    </message>
    <message>
        <source>Your guess %1</source>
        <translation>Dein Versuch %1</translation>
    </message>
    <message>
        <source>Set a code for %1</source>
        <translation>Leg einen Code für %1</translation>
    </message>
    <message>
        <source>Your answer to %1</source>
        <translation>Deine Antwort auf %1</translation>
    </message>
    <message>
        <source>not solved</source>
        <translation>nicht gelöst</translation>
    </message>
    <message>
        <source>%1&apos;s code</source>
        <translation>Code von %1</translation>
    </message>
    <message>
        <source>%1 looks for %2&apos;s code</source>
        <translation>%1 sucht den Code von %2</translation>
    </message>
    <message>
        <source>%1 looks for yours</source>
        <translation>%1 sucht deinen</translation>
    </message>
    <message>
        <source>only you see %1</source>
        <translation>%1 siehst nur du</translation>
    </message>
    <message>
        <source>%1 needed %2.</source>
        <translation>%1 brauchte %2.</translation>
    </message>
    <message>
        <source>%1 needed %2. Solve it with your next guess to share the win.</source>
        <translation>%1 brauchte %2. Löst du es mit dem nächsten Versuch, teilt ihr den Sieg.</translation>
    </message>
    <message>
        <source>%1 needed %2. You can still do better.</source>
        <translation>%1 brauchte %2. Du kannst noch besser sein.</translation>
    </message>
    <message>
        <source>Found with guess %1</source>
        <translation>Gefunden mit Versuch %1</translation>
    </message>
    <message>
        <source>The code was %1, found with guess %2</source>
        <translation>Der Code war %1, gefunden mit Versuch %2</translation>
    </message>
    <message>
        <source>The code was %1</source>
        <translation>Der Code war %1</translation>
    </message>
    <message>
        <source>together</source>
        <translation>gemeinsam</translation>
    </message>
    <message>
        <source>duel</source>
        <translation>Duell</translation>
    </message>
    <message>
        <source>race</source>
        <translation>Wettlauf</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1, %2 aus %3</translation>
    </message>
    <message>
        <source>Round %1</source>
        <translation>Runde %1</translation>
    </message>
    <message>
        <source>Next round</source>
        <translation>Nächste Runde</translation>
    </message>
    <message>
        <source>Throw</source>
        <translation>Werfen</translation>
    </message>
    <message>
        <source>Throw %1</source>
        <translation>%1 nehmen</translation>
    </message>
    <message>
        <source>All throws are sealed.</source>
        <translation>Alles ist versiegelt.</translation>
    </message>
    <message>
        <source>Your throw is sealed.</source>
        <translation>Deine Wahl ist versiegelt.</translation>
    </message>
    <message>
        <source>Sealed until everybody has thrown.</source>
        <translation>Versiegelt, bis alle gewählt haben.</translation>
    </message>
    <message>
        <source>Round %1 · opened</source>
        <translation>Runde %1 · aufgedeckt</translation>
    </message>
    <message>
        <source>Choose your gesture</source>
        <translation>Wähle deine Geste</translation>
    </message>
    <message>
        <source>The throws are being chosen.</source>
        <translation>Alle wählen gerade.</translation>
    </message>
    <message>
        <source>Your throw is sealed; it cannot be changed.</source>
        <translation>Deine Wahl ist versiegelt; ändern geht nicht mehr.</translation>
    </message>
    <message>
        <source>beats %1</source>
        <translation>schlägt %1</translation>
    </message>
    <message>
        <source>your sealed throw</source>
        <translation>deine versiegelte Wahl</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>gewählt</translation>
    </message>
    <message>
        <source>air</source>
        <translation>Luft</translation>
    </message>
    <message>
        <source>airplane</source>
        <translation>Flugzeug</translation>
    </message>
    <message>
        <source>alien</source>
        <translation>Alien</translation>
    </message>
    <message>
        <source>axe</source>
        <translation>Axt</translation>
    </message>
    <message>
        <source>baby</source>
        <translation>Baby</translation>
    </message>
    <message>
        <source>beer</source>
        <translation>Bier</translation>
    </message>
    <message>
        <source>bicycle</source>
        <translation>Fahrrad</translation>
    </message>
    <message>
        <source>bird</source>
        <translation>Vogel</translation>
    </message>
    <message>
        <source>blood</source>
        <translation>Blut</translation>
    </message>
    <message>
        <source>book</source>
        <translation>Buch</translation>
    </message>
    <message>
        <source>bowl</source>
        <translation>Schüssel</translation>
    </message>
    <message>
        <source>brain</source>
        <translation>Gehirn</translation>
    </message>
    <message>
        <source>butter</source>
        <translation>Butter</translation>
    </message>
    <message>
        <source>cage</source>
        <translation>Käfig</translation>
    </message>
    <message>
        <source>camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>car</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>castle</source>
        <translation>Burg</translation>
    </message>
    <message>
        <source>cat</source>
        <translation>Katze</translation>
    </message>
    <message>
        <source>chain</source>
        <translation>Kette</translation>
    </message>
    <message>
        <source>chainsaw</source>
        <translation>Kettensäge</translation>
    </message>
    <message>
        <source>church</source>
        <translation>Kirche</translation>
    </message>
    <message>
        <source>cloud</source>
        <translation>Wolke</translation>
    </message>
    <message>
        <source>cockroach</source>
        <translation>Kakerlake</translation>
    </message>
    <message>
        <source>community</source>
        <translation>Gemeinschaft</translation>
    </message>
    <message>
        <source>computer</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>cross</source>
        <translation>Kreuz</translation>
    </message>
    <message>
        <source>cup</source>
        <translation>Tasse</translation>
    </message>
    <message>
        <source>death</source>
        <translation>Tod</translation>
    </message>
    <message>
        <source>devil</source>
        <translation>Teufel</translation>
    </message>
    <message>
        <source>diamond</source>
        <translation>Diamant</translation>
    </message>
    <message>
        <source>dragon</source>
        <translation>Drache</translation>
    </message>
    <message>
        <source>duck</source>
        <translation>Ente</translation>
    </message>
    <message>
        <source>dynamite</source>
        <translation>Dynamit</translation>
    </message>
    <message>
        <source>electricity</source>
        <translation>Strom</translation>
    </message>
    <message>
        <source>fence</source>
        <translation>Zaun</translation>
    </message>
    <message>
        <source>film</source>
        <translation>Film</translation>
    </message>
    <message>
        <source>fire</source>
        <translation>Feuer</translation>
    </message>
    <message>
        <source>fish</source>
        <translation>Fisch</translation>
    </message>
    <message>
        <source>gold</source>
        <translation>Gold</translation>
    </message>
    <message>
        <source>grass</source>
        <translation>Gras</translation>
    </message>
    <message>
        <source>guitar</source>
        <translation>Gitarre</translation>
    </message>
    <message>
        <source>gun</source>
        <translation>Pistole</translation>
    </message>
    <message>
        <source>heart</source>
        <translation>Herz</translation>
    </message>
    <message>
        <source>helicopter</source>
        <translation>Hubschrauber</translation>
    </message>
    <message>
        <source>home</source>
        <translation>Zuhause</translation>
    </message>
    <message>
        <source>human</source>
        <translation>Mensch</translation>
    </message>
    <message>
        <source>king</source>
        <translation>König</translation>
    </message>
    <message>
        <source>laser</source>
        <translation>Laser</translation>
    </message>
    <message>
        <source>law</source>
        <translation>Gesetz</translation>
    </message>
    <message>
        <source>lightning</source>
        <translation>Blitz</translation>
    </message>
    <message>
        <source>lizard</source>
        <translation>Echse</translation>
    </message>
    <message>
        <source>man</source>
        <translation>Mann</translation>
    </message>
    <message>
        <source>math</source>
        <translation>Mathe</translation>
    </message>
    <message>
        <source>Medusa</source>
        <translation>Medusa</translation>
    </message>
    <message>
        <source>money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>monkey</source>
        <translation>Affe</translation>
    </message>
    <message>
        <source>moon</source>
        <translation>Mond</translation>
    </message>
    <message>
        <source>mountain</source>
        <translation>Berg</translation>
    </message>
    <message>
        <source>noise</source>
        <translation>Lärm</translation>
    </message>
    <message>
        <source>nuke</source>
        <translation>Atombombe</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>peace</source>
        <translation>Frieden</translation>
    </message>
    <message>
        <source>pit</source>
        <translation>Grube</translation>
    </message>
    <message>
        <source>planet</source>
        <translation>Planet</translation>
    </message>
    <message>
        <source>platinum</source>
        <translation>Platin</translation>
    </message>
    <message>
        <source>poison</source>
        <translation>Gift</translation>
    </message>
    <message>
        <source>police</source>
        <translation>Polizei</translation>
    </message>
    <message>
        <source>porcupine</source>
        <translation>Stachelschwein</translation>
    </message>
    <message>
        <source>power</source>
        <translation>Macht</translation>
    </message>
    <message>
        <source>prayer</source>
        <translation>Gebet</translation>
    </message>
    <message>
        <source>prince</source>
        <translation>Prinz</translation>
    </message>
    <message>
        <source>princess</source>
        <translation>Prinzessin</translation>
    </message>
    <message>
        <source>queen</source>
        <translation>Königin</translation>
    </message>
    <message>
        <source>quicksand</source>
        <translation>Treibsand</translation>
    </message>
    <message>
        <source>rain</source>
        <translation>Regen</translation>
    </message>
    <message>
        <source>rainbow</source>
        <translation>Regenbogen</translation>
    </message>
    <message>
        <source>robot</source>
        <translation>Roboter</translation>
    </message>
    <message>
        <source>rock</source>
        <translation>Stein</translation>
    </message>
    <message>
        <source>Satan</source>
        <translation>Satan</translation>
    </message>
    <message>
        <source>school</source>
        <translation>Schule</translation>
    </message>
    <message>
        <source>scissors</source>
        <translation>Schere</translation>
    </message>
    <message>
        <source>sky</source>
        <translation>Himmel</translation>
    </message>
    <message>
        <source>snake</source>
        <translation>Schlange</translation>
    </message>
    <message>
        <source>spider</source>
        <translation>Spinne</translation>
    </message>
    <message>
        <source>Spock</source>
        <translation>Spock</translation>
    </message>
    <message>
        <source>sponge</source>
        <translation>Schwamm</translation>
    </message>
    <message>
        <source>sun</source>
        <translation>Sonne</translation>
    </message>
    <message>
        <source>sword</source>
        <translation>Schwert</translation>
    </message>
    <message>
        <source>tank</source>
        <translation>Panzer</translation>
    </message>
    <message>
        <source>toilet</source>
        <translation>Toilette</translation>
    </message>
    <message>
        <source>tornado</source>
        <translation>Tornado</translation>
    </message>
    <message>
        <source>train</source>
        <translation>Zug</translation>
    </message>
    <message>
        <source>tree</source>
        <translation>Baum</translation>
    </message>
    <message>
        <source>turnip</source>
        <translation>Rübe</translation>
    </message>
    <message>
        <source>TV</source>
        <translation>Fernseher</translation>
    </message>
    <message>
        <source>UFO</source>
        <translation>UFO</translation>
    </message>
    <message>
        <source>vampire</source>
        <translation>Vampir</translation>
    </message>
    <message>
        <source>video game</source>
        <translation>Videospiel</translation>
    </message>
    <message>
        <source>vulture</source>
        <translation>Geier</translation>
    </message>
    <message>
        <source>wall</source>
        <translation>Mauer</translation>
    </message>
    <message>
        <source>water</source>
        <translation>Wasser</translation>
    </message>
    <message>
        <source>whip</source>
        <translation>Peitsche</translation>
    </message>
    <message>
        <source>wolf</source>
        <translation>Wolf</translation>
    </message>
    <message>
        <source>woman</source>
        <translation>Frau</translation>
    </message>
    <message>
        <source>number %1</source>
        <translation>Nummer %1</translation>
    </message>
    <message>
        <source>%1 beats %2</source>
        <translation>%1 schlägt %2</translation>
    </message>
    <message>
        <source>Type to find</source>
        <translation>Name tippen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Gestures</source>
        <translation>Gesten</translation>
    </message>
    <message>
        <source>No gesture is called that.</source>
        <translation>Keine Geste heißt so.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>each beats the %n after it</source>
        <translation>
            <numerusform>jede schlägt die nächste</numerusform>
            <numerusform>jede schlägt die nächsten %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 beat %2</source>
        <translation>%1 schlagen %2</translation>
    </message>
    <message>
        <source>One</source>
        <translation>Eins</translation>
    </message>
    <message>
        <source>two</source>
        <translation>zwei</translation>
    </message>
    <message>
        <source>three</source>
        <translation>drei</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Your throw</source>
        <translation>Dein Wurf</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>versiegelt</translation>
    </message>
    <message>
        <source>beats the lit one</source>
        <translation>schlägt die helle</translation>
    </message>
    <message>
        <source>beats the %1 lit ones</source>
        <translation>schlägt die %1 hellen</translation>
    </message>
    <message>
        <source>Choose one, then throw it.</source>
        <translation>Wähle eine, dann wirf sie.</translation>
    </message>
    <message>
        <source>Nothing was opened</source>
        <translation>Nichts aufgedeckt</translation>
    </message>
    <message>
        <source>All threw %1</source>
        <translation>Alle nahmen %1</translation>
    </message>
    <message>
        <source>All were beaten</source>
        <translation>Alle geschlagen</translation>
    </message>
    <message>
        <source>Nobody is out</source>
        <translation>Niemand ist raus</translation>
    </message>
    <message>
        <source>%1 wins</source>
        <translation>%1 gewinnt</translation>
    </message>
    <message>
        <source>the best: %1 of %2</source>
        <translation>vorn: %1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n of %2 stay in</source>
        <translation>
            <numerusform>%n von %2 noch dabei</numerusform>
            <numerusform>%n von %2 noch dabei</numerusform>
        </translation>
    </message>
    <message>
        <source>all stay in</source>
        <translation>alle bleiben dabei</translation>
    </message>
    <message>
        <source>all were beaten</source>
        <translation>alle geschlagen</translation>
    </message>
    <message>
        <source>not opened: out</source>
        <translation>nicht aufgedeckt: raus</translation>
    </message>
    <message>
        <source>not opened</source>
        <translation>nicht aufgedeckt</translation>
    </message>
    <message>
        <source>out: %1</source>
        <translation>raus: %1</translation>
    </message>
    <message>
        <source>out</source>
        <translation>raus</translation>
    </message>
    <message>
        <source>still in</source>
        <translation>noch dabei</translation>
    </message>
    <message>
        <source>+%1, has %2</source>
        <translation>+%1, hat %2</translation>
    </message>
    <message>
        <source>has %1</source>
        <translation>hat %1</translation>
    </message>
    <message numerus="yes">
        <source>%n out</source>
        <translation>
            <numerusform>%n raus</numerusform>
            <numerusform>%n raus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points after round %2</source>
        <translation>
            <numerusform>%n Punkt nach Runde %2</numerusform>
            <numerusform>%n Punkte nach Runde %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 gestures</source>
        <translation>%1 Gesten</translation>
    </message>
    <message>
        <source>first to %1</source>
        <translation>Ziel %1</translation>
    </message>
    <message>
        <source>Drop in column %1</source>
        <translation>In Spalte %1 einwerfen</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Einwerfen</translation>
    </message>
    <message>
        <source>Play %1</source>
        <translation>%1 setzen</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Setzen</translation>
    </message>
    <message>
        <source>aim at %1</source>
        <translation>%1 anvisieren</translation>
    </message>
    <message>
        <source>one to the left: %1</source>
        <translation>eins nach links: %1</translation>
    </message>
    <message>
        <source>one up: %1</source>
        <translation>eins nach oben: %1</translation>
    </message>
    <message>
        <source>one down: %1</source>
        <translation>eins nach unten: %1</translation>
    </message>
    <message>
        <source>one to the right: %1</source>
        <translation>eins nach rechts: %1</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>%1 plays %2.</source>
        <translation>%1 setzt %2.</translation>
    </message>
    <message>
        <source>%1, %2 by %3</source>
        <translation>%1, %2 mal %3</translation>
    </message>
    <message>
        <source>your turn</source>
        <translation>du bist dran</translation>
    </message>
    <message>
        <source>Tap a cell to play.</source>
        <translation>Tipp auf ein Feld, um zu setzen.</translation>
    </message>
    <message>
        <source>Tap a column, tap it again to drop.</source>
        <translation>Tipp auf eine Spalte und noch einmal, um einzuwerfen.</translation>
    </message>
    <message>
        <source>Tap again, or press Play. Hold and slide to aim.</source>
        <translation>Noch einmal tippen setzt. Halten und schieben zielt.</translation>
    </message>
    <message>
        <source>Tap a place to aim at it.</source>
        <translation>Tipp auf eine Stelle, um sie anzuvisieren.</translation>
    </message>
    <message>
        <source>That column is full.</source>
        <translation>Die Spalte ist voll.</translation>
    </message>
    <message>
        <source>That cell is taken.</source>
        <translation>Das Feld ist besetzt.</translation>
    </message>
    <message>
        <source>It is not your turn yet.</source>
        <translation>Du bist noch nicht dran.</translation>
    </message>
    <message>
        <source>X</source>
        <translation>X</translation>
    </message>
    <message>
        <source>O</source>
        <translation>O</translation>
    </message>
    <message>
        <source>winning row</source>
        <translation>Gewinnreihe</translation>
    </message>
    <message>
        <source>last move</source>
        <translation>letzter Zug</translation>
    </message>
    <message>
        <source>Three</source>
        <translation>Drei</translation>
    </message>
    <message>
        <source>Four</source>
        <translation>Vier</translation>
    </message>
    <message>
        <source>Five</source>
        <translation>Fünf</translation>
    </message>
    <message>
        <source>Six</source>
        <translation>Sechs</translation>
    </message>
    <message>
        <source>Seven</source>
        <translation>Sieben</translation>
    </message>
    <message>
        <source>Eight</source>
        <translation>Acht</translation>
    </message>
    <message>
        <source>Nine</source>
        <translation>Neun</translation>
    </message>
    <message>
        <source>Ten</source>
        <translation>Zehn</translation>
    </message>
    <message>
        <source>%1 in a row on move %2</source>
        <translation>%1 in einer Reihe mit Zug %2</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1, %2 in a row</source>
        <translation>%1, %2 in Reihe</translation>
    </message>
    <message>
        <source>Parlor, games in the house</source>
        <translation>Parlor, Spiele im Haus</translation>
    </message>
    <message>
        <source>Your turn</source>
        <translation>Du bist dran</translation>
    </message>
    <message>
        <source>Your choice stays closed</source>
        <translation>Deine Wahl bleibt verschlossen</translation>
    </message>
    <message>
        <source>We are back.</source>
        <translation>Wir sind wieder da.</translation>
    </message>
    <message>
        <source>Reconnecting</source>
        <translation>Verbindet neu</translation>
    </message>
    <message>
        <source>%1 says: %2</source>
        <translation>%1 sagt: %2</translation>
    </message>
    <message>
        <source>%1 joined</source>
        <translation>%1 ist dazugekommen</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 ist gegangen</translation>
    </message>
    <message>
        <source>%1 did not come back</source>
        <translation>%1 ist nicht zurückgekommen</translation>
    </message>
    <message>
        <source>%1&apos;s connection is gone</source>
        <translation>Die Verbindung zu %1 ist weg</translation>
    </message>
    <message>
        <source>%1 closed the window</source>
        <translation>%1 hat das Fenster geschlossen</translation>
    </message>
    <message>
        <source>%1 is back</source>
        <translation>%1 ist wieder da</translation>
    </message>
    <message>
        <source>%1 was asked to leave</source>
        <translation>%1 wurde hinausgebeten</translation>
    </message>
    <message>
        <source>%1 is host now</source>
        <translation>%1 leitet jetzt den Raum</translation>
    </message>
    <message>
        <source>You joined</source>
        <translation>Du bist dazugekommen</translation>
    </message>
    <message>
        <source>Somebody here has your figure already. At this table you are %1.</source>
        <translation>Deine Figur hat hier schon jemand. An diesem Tisch hast du diese: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Chat, %n not read</source>
        <translation>
            <numerusform>Chat, %n ungelesen</numerusform>
            <numerusform>Chat, %n ungelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>noch nicht gesendet</translation>
    </message>
    <message>
        <source>Write to the table</source>
        <translation>An den Tisch schreiben</translation>
    </message>
    <message>
        <source>%1. We say so here when it is your turn.</source>
        <translation>%1. Hier steht es, wenn du dran bist.</translation>
    </message>
    <message>
        <source>Sent when we are back</source>
        <translation>Wird nachgesendet</translation>
    </message>
    <message>
        <source>You are muted here.</source>
        <translation>Du bist hier stummgeschaltet.</translation>
    </message>
    <message>
        <source>You are muted here. You can still read; ask %1 to let you write again.</source>
        <translation>Du bist hier stummgeschaltet. Du kannst weiter mitlesen; bitte %1, dich wieder schreiben zu lassen.</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Was gesagt wurde</translation>
    </message>
    <message>
        <source>No one has said anything yet.</source>
        <translation>Noch hat niemand etwas gesagt.</translation>
    </message>
    <message>
        <source>Reactions</source>
        <translation>Reaktionen</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message numerus="yes">
        <source>All %n seals hold.</source>
        <translation>
            <numerusform>Das Siegel stimmt.</numerusform>
            <numerusform>Alle %n Siegel stimmen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1&apos;s program was the referee.</source>
        <translation>Das Programm von %1 war der Schiedsrichter.</translation>
    </message>
    <message>
        <source>The table&apos;s program was the referee.</source>
        <translation>Das Programm des Tischs war der Schiedsrichter.</translation>
    </message>
    <message>
        <source>What that means</source>
        <translation>Was das heißt</translation>
    </message>
    <message>
        <source>%1&apos;s seal does not hold</source>
        <translation>Das Siegel von %1 stimmt nicht</translation>
    </message>
    <message>
        <source>A seal does not hold</source>
        <translation>Ein Siegel stimmt nicht</translation>
    </message>
    <message>
        <source>The host shows another choice than the one that you have sealed. Yours stays closed.</source>
        <translation>Der Gastgeber zeigt eine andere Wahl als die, die du versiegelt hast. Deine bleibt verschlossen.</translation>
    </message>
    <message>
        <source>The host asks for your choice before it is time. It stays closed.</source>
        <translation>Der Gastgeber will deine Wahl sehen, bevor es Zeit ist. Sie bleibt verschlossen.</translation>
    </message>
    <message>
        <source>What was opened is not what was sealed before. Somebody has cheated, or their program is broken.</source>
        <translation>Was geöffnet wurde, ist nicht, was vorher versiegelt war. Jemand hat geschummelt, oder das Programm ist kaputt.</translation>
    </message>
    <message>
        <source>Fair play</source>
        <translation>Faires Spiel</translation>
    </message>
    <message>
        <source>Everybody sees every move, and the rules refuse what is against them.</source>
        <translation>Alle sehen jeden Zug, und die Regeln weisen ab, was gegen sie verstößt.</translation>
    </message>
    <message>
        <source>This page seals your throws and codes before anybody can see them, and checks the seals of the others.</source>
        <translation>Diese Seite versiegelt deine Wahl und deine Codes, bevor jemand sie sehen kann, und prüft die Siegel der anderen.</translation>
    </message>
    <message>
        <source>It comes from %1&apos;s computer, so it cannot protect you from a host who has changed the program. Parlor on your own computer can.</source>
        <translation>Sie kommt vom Computer von %1 und kann dich deshalb nicht vor einem Gastgeber schützen, der das Programm verändert hat. Parlor auf deinem eigenen Computer kann das.</translation>
    </message>
    <message>
        <source>It comes from the computer that holds the table, so it cannot protect you from a host who has changed the program. Parlor on your own computer can.</source>
        <translation>Sie kommt vom Computer, auf dem der Tisch steht, und kann dich deshalb nicht vor einem Gastgeber schützen, der das Programm verändert hat. Parlor auf deinem eigenen Computer kann das.</translation>
    </message>
    <message>
        <source>In a race for a code or a search together, the seal proves that the code never changed; the computer that holds the table knows it.</source>
        <translation>Beim Wettlauf um einen Code und bei der gemeinsamen Suche beweist das Siegel, dass der Code sich nie geändert hat; der Computer, auf dem der Tisch steht, kennt ihn.</translation>
    </message>
    <message>
        <source>Game</source>
        <translation>Spiel</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>Ask for a password</source>
        <translation>Passwort verlangen</translation>
    </message>
    <message>
        <source>without one all may come in</source>
        <translation>ohne Passwort kommen alle herein</translation>
    </message>
    <message>
        <source>The table&apos;s name</source>
        <translation>Name des Tischs</translation>
    </message>
    <message>
        <source>Enter a password, or let everybody in.</source>
        <translation>Gib ein Passwort ein, oder lass alle herein.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>own choice</source>
        <translation>eigene Wahl</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Three in a row win.</source>
        <translation>Drei in einer Reihe gewinnen.</translation>
    </message>
    <message>
        <source>Classic %1 × %2</source>
        <translation>Klassisch %1 × %2</translation>
    </message>
    <message>
        <source>Wide %1 × %2</source>
        <translation>Mittel %1 × %2</translation>
    </message>
    <message>
        <source>Large %1 × %2</source>
        <translation>Groß %1 × %2</translation>
    </message>
    <message>
        <source>Discs fall; four in a row win.</source>
        <translation>Die Scheiben fallen; vier in einer Reihe gewinnen.</translation>
    </message>
    <message>
        <source>Five in a row on a large board.</source>
        <translation>Fünf in einer Reihe auf einem großen Brett.</translation>
    </message>
    <message>
        <source>Quick %1 × %2</source>
        <translation>Schnell %1 × %2</translation>
    </message>
    <message>
        <source>Everybody throws at the same moment.</source>
        <translation>Alle wählen im selben Moment.</translation>
    </message>
    <message>
        <source>With lizard and Spock</source>
        <translation>Mit Echse und Spock</translation>
    </message>
    <message>
        <source>Most points, first to %1</source>
        <translation>Die meisten Punkte, Ziel %1</translation>
    </message>
    <message>
        <source>Find the hidden code by guessing and thinking.</source>
        <translation>Finde den versteckten Code durch Raten und Nachdenken.</translation>
    </message>
    <message>
        <source>Race for a code</source>
        <translation>Wettlauf um einen Code</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Gemeinsam</translation>
    </message>
    <message>
        <source>Duel: a code for each other</source>
        <translation>Duell: ein Code füreinander</translation>
    </message>
    <message>
        <source>Easy race: 3 of 6 symbols</source>
        <translation>Leichter Wettlauf: 3 aus 6 Symbolen</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Zusehen</translation>
    </message>
    <message>
        <source>Sit down</source>
        <translation>Hinsetzen</translation>
    </message>
    <message>
        <source>Only watch</source>
        <translation>Nur zusehen</translation>
    </message>
    <message>
        <source>See all tables</source>
        <translation>Alle Tische ansehen</translation>
    </message>
    <message>
        <source>Nothing to install; it all stays on this network.</source>
        <translation>Nichts zu installieren; alles bleibt in diesem Netz.</translation>
    </message>
    <message>
        <source>A match is running at %1</source>
        <translation>Hier läuft gerade eine Partie: %1</translation>
    </message>
    <message>
        <source>This table is full</source>
        <translation>Dieser Tisch ist voll</translation>
    </message>
    <message>
        <source>Sit down at %1</source>
        <translation>Setz dich dazu: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n watch</source>
        <translation>
            <numerusform>%n sieht zu</numerusform>
            <numerusform>%n sehen zu</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <translation>%1 mit %2</translation>
    </message>
    <message numerus="yes">
        <source>%n seats are free</source>
        <translation>
            <numerusform>%n Platz ist frei</numerusform>
            <numerusform>%n Plätze sind frei</numerusform>
        </translation>
    </message>
    <message>
        <source>Watch until a seat is free?</source>
        <translation>Zusehen, bis ein Platz frei wird?</translation>
    </message>
    <message>
        <source>You sit down by yourself after this match, if there is a seat then.</source>
        <translation>Nach dieser Partie sitzt du von selbst am Tisch, wenn dann ein Platz frei ist.</translation>
    </message>
    <message>
        <source>You sit down by yourself as soon as somebody gets up.</source>
        <translation>Sobald jemand aufsteht, sitzt du von selbst am Tisch.</translation>
    </message>
    <message>
        <source>Write a name, so that the others know you.</source>
        <translation>Schreib einen Namen, damit die anderen dich kennen.</translation>
    </message>
    <message>
        <source>Your name at the table</source>
        <translation>Dein Name am Tisch</translation>
    </message>
    <message>
        <source>The table&apos;s password</source>
        <translation>Passwort des Tischs</translation>
    </message>
    <message>
        <source>That is not the password. Ask %1 for it.</source>
        <translation>Das ist nicht das Passwort. Frag %1 danach.</translation>
    </message>
    <message>
        <source>Your figure</source>
        <translation>Deine Figur</translation>
    </message>
    <message>
        <source>Swipe for all 32.</source>
        <translation>Wische, um alle 32 zu sehen.</translation>
    </message>
    <message>
        <source>Figure %1</source>
        <translation>Figur %1</translation>
    </message>
    <message>
        <source>%1 then wins.</source>
        <translation>Dann gewinnt %1.</translation>
    </message>
    <message>
        <source>The match ends, and nobody wins.</source>
        <translation>Die Partie endet, und niemand gewinnt.</translation>
    </message>
    <message>
        <source>You are out, and the others play on.</source>
        <translation>Du bist raus, und die anderen spielen weiter.</translation>
    </message>
    <message>
        <source>Somebody else is the host then. You can come back with the same code.</source>
        <translation>Dann ist jemand anders Gastgeber. Mit demselben Code kommst du wieder herein.</translation>
    </message>
    <message>
        <source>You can come back with the same code.</source>
        <translation>Mit demselben Code kommst du wieder herein.</translation>
    </message>
    <message>
        <source>Leave the table?</source>
        <translation>Den Tisch verlassen?</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>Leave the table</source>
        <translation>Tisch verlassen</translation>
    </message>
    <message>
        <source>If you only close this page, your seat is kept for a while (%1).</source>
        <translation>Wenn du nur diese Seite schließt, bleibt dein Platz eine Weile reserviert (%1).</translation>
    </message>
    <message>
        <source>Leave, and let %1 win</source>
        <translation>Gehen, und %1 gewinnt</translation>
    </message>
    <message>
        <source>Leave the match</source>
        <translation>Partie verlassen</translation>
    </message>
    <message>
        <source>Leave in the middle of the match?</source>
        <translation>Mitten in der Partie gehen?</translation>
    </message>
    <message>
        <source>Resign?</source>
        <translation>Aufgeben?</translation>
    </message>
    <message>
        <source>Play on</source>
        <translation>Weiterspielen</translation>
    </message>
    <message>
        <source>Resign</source>
        <translation>Aufgeben</translation>
    </message>
    <message>
        <source>End the match for all?</source>
        <translation>Die Partie für alle beenden?</translation>
    </message>
    <message>
        <source>Nobody wins then.</source>
        <translation>Dann gewinnt niemand.</translation>
    </message>
    <message>
        <source>End the match for all</source>
        <translation>Partie für alle beenden</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tische</translation>
    </message>
    <message>
        <source>Nobody has opened a table yet</source>
        <translation>Noch hat niemand einen Tisch eröffnet</translation>
    </message>
    <message>
        <source>Open one; the others see it at once. Tables appear here by themselves.</source>
        <translation>Eröffne einen; die anderen sehen ihn sofort. Tische erscheinen hier von selbst.</translation>
    </message>
    <message>
        <source>Open a table</source>
        <translation>Einen Tisch eröffnen</translation>
    </message>
    <message>
        <source>playing</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>%1 of %2 seated</source>
        <translation>%1 von %2 am Tisch</translation>
    </message>
    <message>
        <source>needs a password</source>
        <translation>braucht ein Passwort</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Mitspielen</translation>
    </message>
    <message>
        <source>You are its host and sit down at once.</source>
        <translation>Du leitest ihn und sitzt sofort am Tisch.</translation>
    </message>
    <message>
        <source>Open the table</source>
        <translation>Tisch eröffnen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Move %1 of %2</source>
        <translation>Zug %1 von %2</translation>
    </message>
    <message>
        <source>Just a moment</source>
        <translation>Einen Moment</translation>
    </message>
    <message>
        <source>One move back</source>
        <translation>Einen Zug zurück</translation>
    </message>
    <message>
        <source>One move on</source>
        <translation>Einen Zug vor</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>Zurück zu jetzt</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>Züge</translation>
    </message>
    <message>
        <source>You sit down by yourself as soon as a seat is free.</source>
        <translation>Sobald ein Platz frei ist, sitzt du von selbst am Tisch.</translation>
    </message>
    <message>
        <source>You are watching.</source>
        <translation>Du siehst zu.</translation>
    </message>
    <message>
        <source>This page does not know the game “%1”. You may watch and leave.</source>
        <translation>Diese Seite kennt das Spiel „%1“ nicht. Du kannst zusehen und gehen.</translation>
    </message>
    <message>
        <source>Looking back</source>
        <translation>Rückblick</translation>
    </message>
    <message>
        <source>Wait, I am not ready</source>
        <translation>Moment, ich bin nicht bereit</translation>
    </message>
    <message>
        <source>Rematch</source>
        <translation>Revanche</translation>
    </message>
    <message>
        <source>Look back</source>
        <translation>Zurückblicken</translation>
    </message>
    <message>
        <source>Change the game</source>
        <translation>Spiel ändern</translation>
    </message>
    <message>
        <source>%1 is choosing a game</source>
        <translation>%1 wählt ein Spiel</translation>
    </message>
    <message>
        <source>Waiting for players</source>
        <translation>Es fehlen noch Spieler</translation>
    </message>
    <message>
        <source>%1 is ready for a rematch.</source>
        <translation>%1 ist bereit für eine Revanche.</translation>
    </message>
    <message numerus="yes">
        <source>%n are ready for a rematch.</source>
        <translation>
            <numerusform>%n ist bereit für eine Revanche.</numerusform>
            <numerusform>%n sind bereit für eine Revanche.</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for the others to be ready</source>
        <translation>Warten, bis die anderen bereit sind</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Leute</translation>
    </message>
    <message>
        <source>Let somebody else in</source>
        <translation>Jemanden einladen</translation>
    </message>
    <message>
        <source>Shows the address</source>
        <translation>Zeigt die Adresse</translation>
    </message>
    <message>
        <source>Your name and figure</source>
        <translation>Dein Name und deine Figur</translation>
    </message>
    <message>
        <source>That&apos;s me</source>
        <translation>Das bin ich</translation>
    </message>
    <message>
        <source>What is sealed, and from whom</source>
        <translation>Was versiegelt ist, und vor wem</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Klänge</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Hell oder dunkel</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>What this device keeps</source>
        <translation>Was dieses Gerät behält</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>you</source>
        <translation>du</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>as the device</source>
        <translation>wie das Gerät</translation>
    </message>
    <message>
        <source>as the browser</source>
        <translation>wie der Browser</translation>
    </message>
    <message>
        <source>On the same Wi-Fi, in any browser, without installing anything:</source>
        <translation>Im selben WLAN, in jedem Browser, ohne etwas zu installieren:</translation>
    </message>
    <message>
        <source>The password is “%1”.</source>
        <translation>Das Passwort ist „%1“.</translation>
    </message>
    <message>
        <source>The table asks for a password. The host knows it.</source>
        <translation>Der Tisch fragt nach einem Passwort. Der Gastgeber kennt es.</translation>
    </message>
    <message>
        <source>The code to scan stands in the window of the host.</source>
        <translation>Der Code zum Scannen steht im Fenster des Gastgebers.</translation>
    </message>
    <message>
        <source>With Parlor on their computer they open this instead:</source>
        <translation>Mit Parlor auf dem Computer öffnet man stattdessen das:</translation>
    </message>
    <message>
        <source>your name and your figure</source>
        <translation>dein Name und deine Figur</translation>
    </message>
    <message>
        <source>who you are at this table, and at three others, so that your seat is yours again</source>
        <translation>wer du an diesem Tisch und an drei anderen bist, damit dein Platz wieder deiner ist</translation>
    </message>
    <message>
        <source>what you have sealed, until the match is over</source>
        <translation>was du versiegelt hast, bis die Partie vorbei ist</translation>
    </message>
    <message>
        <source>sounds, light or dark, language</source>
        <translation>Klänge, hell oder dunkel, Sprache</translation>
    </message>
    <message>
        <source>This page keeps on this device, and nowhere else:</source>
        <translation>Diese Seite behält auf diesem Gerät, und nirgends sonst:</translation>
    </message>
    <message>
        <source>This browser keeps nothing for this page: a reload loses your seat.</source>
        <translation>Dieser Browser behält nichts für diese Seite: Beim Neuladen ist dein Platz weg.</translation>
    </message>
    <message>
        <source>Your seat at this table is lost then.</source>
        <translation>Dein Platz an diesem Tisch ist dann verloren.</translation>
    </message>
    <message>
        <source>Yes, forget me</source>
        <translation>Ja, vergiss mich</translation>
    </message>
    <message>
        <source>Forget me on this device</source>
        <translation>Vergiss mich auf diesem Gerät</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1&apos;s table</source>
        <translation>Tisch von %1</translation>
    </message>
    <message>
        <source>%1 and %2 watch</source>
        <translation>%1 und %2 sehen zu</translation>
    </message>
    <message>
        <source>%1 watches</source>
        <translation>%1 sieht zu</translation>
    </message>
    <message numerus="yes">
        <source>%n s a move</source>
        <translation>
            <numerusform>%n s pro Zug</numerusform>
            <numerusform>%n s pro Zug</numerusform>
        </translation>
    </message>
    <message>
        <source>no clock</source>
        <translation>ohne Uhr</translation>
    </message>
    <message numerus="yes">
        <source>%n s each</source>
        <translation>
            <numerusform>%n s für jeden</numerusform>
            <numerusform>%n s für jeden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min each</source>
        <translation>
            <numerusform>%n min für jeden</numerusform>
            <numerusform>%n min für jeden</numerusform>
        </translation>
    </message>
    <message>
        <source>Best of %1</source>
        <translation>Best of %1</translation>
    </message>
    <message>
        <source>One match</source>
        <translation>Eine Partie</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>Publikum</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und noch %n</numerusform>
            <numerusform>und noch %n</numerusform>
        </translation>
    </message>
    <message>
        <source>hosts</source>
        <translation>Gastgeber</translation>
    </message>
    <message>
        <source>in a browser</source>
        <translation>im Browser</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>stumm</translation>
    </message>
    <message>
        <source>%1, you</source>
        <translation>%1, du</translation>
    </message>
    <message>
        <source>Hand over the table</source>
        <translation>Tisch übergeben</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Nicht mehr stumm</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Stummschalten</translation>
    </message>
    <message>
        <source>Ask to leave</source>
        <translation>Hinausbitten</translation>
    </message>
    <message>
        <source>Yes, ask %1 to leave</source>
        <translation>Ja, %1 bitten zu gehen</translation>
    </message>
    <message>
        <source>Do not let in any more</source>
        <translation>Nicht mehr hereinlassen</translation>
    </message>
    <message>
        <source>Yes, do not let %1 in any more</source>
        <translation>Ja, %1 nicht mehr hereinlassen</translation>
    </message>
    <message>
        <source>Not let in</source>
        <translation>Nicht eingelassen</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>Einlassen</translation>
    </message>
    <message>
        <source>Let in %1</source>
        <translation>%1 einlassen</translation>
    </message>
    <message>
        <source>Clap</source>
        <translation>Klatschen</translation>
    </message>
    <message>
        <source>Laugh</source>
        <translation>Lachen</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Grübeln</translation>
    </message>
    <message>
        <source>Hurry</source>
        <translation>Schneller</translation>
    </message>
    <message>
        <source>Wow</source>
        <translation>Staunen</translation>
    </message>
    <message>
        <source>Sad</source>
        <translation>Traurig</translation>
    </message>
    <message>
        <source>Love it</source>
        <translation>Herrlich</translation>
    </message>
    <message>
        <source>Wave</source>
        <translation>Winken</translation>
    </message>
    <message>
        <source>Players</source>
        <translation>Am Tisch</translation>
    </message>
    <message numerus="yes">
        <source>%n wins</source>
        <translation>
            <numerusform>%n Sieg</numerusform>
            <numerusform>%n Siege</numerusform>
        </translation>
    </message>
    <message>
        <source>seat kept %1</source>
        <translation>Platz bleibt %1</translation>
    </message>
    <message>
        <source>A draw</source>
        <translation>Unentschieden</translation>
    </message>
    <message>
        <source>The match was ended</source>
        <translation>Die Partie wurde beendet</translation>
    </message>
    <message>
        <source>All lose together</source>
        <translation>Alle verlieren gemeinsam</translation>
    </message>
    <message>
        <source>The match is over</source>
        <translation>Die Partie ist vorbei</translation>
    </message>
    <message>
        <source>Nobody wins</source>
        <translation>Niemand gewinnt</translation>
    </message>
    <message>
        <source>All win together</source>
        <translation>Alle gewinnen gemeinsam</translation>
    </message>
    <message>
        <source>You win, %1</source>
        <translation>Du gewinnst, %1</translation>
    </message>
    <message>
        <source>You and %1 win</source>
        <translation>Du und %1 gewinnt</translation>
    </message>
    <message>
        <source>You, %1 and %2 win</source>
        <translation>Du, %1 und %2 gewinnt</translation>
    </message>
    <message numerus="yes">
        <source>You and %n others win</source>
        <translation>
            <numerusform>Du und %n anderer gewinnt</numerusform>
            <numerusform>Du und %n andere gewinnt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n players win</source>
        <translation>
            <numerusform>%n Spieler gewinnt</numerusform>
            <numerusform>%n Spieler gewinnen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 and %3 win</source>
        <translation>%1, %2 und %3 gewinnen</translation>
    </message>
    <message>
        <source>%1 and %2 win</source>
        <translation>%1 und %2 gewinnen</translation>
    </message>
    <message>
        <source>The host has ended it; nobody wins.</source>
        <translation>Der Gastgeber hat sie beendet; niemand gewinnt.</translation>
    </message>
    <message>
        <source>The others are out.</source>
        <translation>Die anderen sind raus.</translation>
    </message>
    <message>
        <source>You have resigned.</source>
        <translation>Du hast aufgegeben.</translation>
    </message>
    <message>
        <source>%1 has resigned.</source>
        <translation>%1 hat aufgegeben.</translation>
    </message>
    <message>
        <source>Your time ran out.</source>
        <translation>Deine Zeit ist um.</translation>
    </message>
    <message>
        <source>%1 ran out of time.</source>
        <translation>Die Zeit von %1 ist um.</translation>
    </message>
    <message>
        <source>You have left the match.</source>
        <translation>Du hast die Partie verlassen.</translation>
    </message>
    <message>
        <source>%1 has left the match.</source>
        <translation>%1 hat die Partie verlassen.</translation>
    </message>
    <message>
        <source>Your answers did not hold.</source>
        <translation>Deine Antworten stimmten nicht.</translation>
    </message>
    <message>
        <source>%1&apos;s answers did not hold.</source>
        <translation>Die Antworten von %1 stimmten nicht.</translation>
    </message>
    <message>
        <source>Everybody has resigned.</source>
        <translation>Alle haben aufgegeben.</translation>
    </message>
    <message>
        <source>Everybody ran out of time.</source>
        <translation>Bei allen ist die Zeit um.</translation>
    </message>
    <message>
        <source>Everybody has left.</source>
        <translation>Alle sind gegangen.</translation>
    </message>
    <message>
        <source>Nobody&apos;s answers held.</source>
        <translation>Keine der Antworten stimmte.</translation>
    </message>
    <message>
        <source>You win the series, %1.</source>
        <translation>Du gewinnst die Serie, %1.</translation>
    </message>
    <message>
        <source>%1 wins the series.</source>
        <translation>%1 gewinnt die Serie.</translation>
    </message>
    <message>
        <source>%1 to %2. The next one decides.</source>
        <translation>%1 zu %2. Die nächste entscheidet.</translation>
    </message>
    <message>
        <source>Best of %1: %2 to %3</source>
        <translation>Best of %1: %2 zu %3</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>The game</source>
        <translation>Das Spiel</translation>
    </message>
    <message>
        <source>Set the table</source>
        <translation>Tisch decken</translation>
    </message>
    <message>
        <source>closed the window, seat kept for %1</source>
        <translation>Fenster geschlossen, Platz bleibt %1</translation>
    </message>
    <message>
        <source>closed the window</source>
        <translation>Fenster geschlossen</translation>
    </message>
    <message>
        <source>reconnecting, seat kept for %1</source>
        <translation>verbindet neu, Platz bleibt %1</translation>
    </message>
    <message>
        <source>reconnecting</source>
        <translation>verbindet neu</translation>
    </message>
    <message>
        <source>to move</source>
        <translation>am Zug</translation>
    </message>
    <message>
        <source>opening</source>
        <translation>deckt auf</translation>
    </message>
    <message>
        <source>choosing</source>
        <translation>wählt</translation>
    </message>
    <message>
        <source>answering</source>
        <translation>antwortet</translation>
    </message>
    <message>
        <source>guessing</source>
        <translation>rät</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>Waiting for %1 and %2</source>
        <translation>Warten auf %1 und %2</translation>
    </message>
    <message numerus="yes">
        <source>Waiting for %n players</source>
        <translation>
            <numerusform>Warten auf %n Spieler</numerusform>
            <numerusform>Warten auf %n Spieler</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for %1</source>
        <translation>Warten auf %1</translation>
    </message>
    <message>
        <source>%1 has closed the window</source>
        <translation>%1 hat das Fenster geschlossen</translation>
    </message>
    <message>
        <source>%1 is reconnecting</source>
        <translation>%1 verbindet sich neu</translation>
    </message>
    <message>
        <source>That text has to have %1 to %2 characters.</source>
        <translation>Dieser Text muss %1 bis %2 Zeichen haben.</translation>
    </message>
    <message numerus="yes">
        <source>A name has at most %n characters.</source>
        <translation>
            <numerusform>Ein Name hat höchstens %n Zeichen.</numerusform>
            <numerusform>Ein Name hat höchstens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The host starts the game. Wait until they do.</source>
        <translation>Der Gastgeber startet das Spiel. Warte noch einen Moment.</translation>
    </message>
    <message>
        <source>You have chosen. Wait for the others.</source>
        <translation>Du hast gewählt. Warte auf die anderen.</translation>
    </message>
    <message>
        <source>You are out of this match already.</source>
        <translation>Du bist in dieser Partie schon raus.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n rooms already. Join one of them.</source>
        <translation>
            <numerusform>Es gibt schon %n Raum. Geh hinein.</numerusform>
            <numerusform>Es gibt schon %n Räume. Geh in einen davon.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That was too fast. Try again in %n seconds.</source>
        <translation>
            <numerusform>Das war zu schnell. Versuche es in %n Sekunde noch einmal.</numerusform>
            <numerusform>Das war zu schnell. Versuche es in %n Sekunden noch einmal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That was a little fast. Send it again in %n seconds.</source>
        <translation>
            <numerusform>Das war etwas schnell. Schick es in %n Sekunde noch einmal.</numerusform>
            <numerusform>Das war etwas schnell. Schick es in %n Sekunden noch einmal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many are coming in at once. Try again in %n seconds.</source>
        <translation>
            <numerusform>Zu viele kommen auf einmal herein. Versuche es in %n Sekunde noch einmal.</numerusform>
            <numerusform>Zu viele kommen auf einmal herein. Versuche es in %n Sekunden noch einmal.</numerusform>
        </translation>
    </message>
    <message>
        <source>That option goes from %1 to %2.</source>
        <translation>Diese Einstellung geht von %1 bis %2.</translation>
    </message>
    <message>
        <source>These settings do not go together.</source>
        <translation>Diese Einstellungen passen nicht zusammen.</translation>
    </message>
    <message>
        <source>That option has to be an even number.</source>
        <translation>Diese Einstellung muss eine gerade Zahl sein.</translation>
    </message>
    <message>
        <source>That option has to be an odd number.</source>
        <translation>Diese Einstellung muss eine ungerade Zahl sein.</translation>
    </message>
    <message>
        <source>There is no such choice for that option.</source>
        <translation>Diese Auswahl gibt es bei dieser Einstellung nicht.</translation>
    </message>
    <message>
        <source>A row that wins cannot be longer than the board: at most %1.</source>
        <translation>Eine Gewinnreihe kann nicht länger sein als das Brett: höchstens %1.</translation>
    </message>
    <message numerus="yes">
        <source>Without repeats there have to be at least %n symbols.</source>
        <translation>
            <numerusform>Ohne Doppelte braucht es mindestens %n Symbol.</numerusform>
            <numerusform>Ohne Doppelte braucht es mindestens %n Symbole.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This game has %n seats, and %2 people play here. Let some watch first.</source>
        <translation>
            <numerusform>Dieses Spiel hat %n Platz, und hier spielen %2. Lass erst einige zuschauen.</numerusform>
            <numerusform>Dieses Spiel hat %n Plätze, und hier spielen %2. Lass erst einige zuschauen.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is not a move of this game.</source>
        <translation>Diesen Zug gibt es in diesem Spiel nicht.</translation>
    </message>
    <message>
        <source>That is outside the board.</source>
        <translation>Das liegt außerhalb des Bretts.</translation>
    </message>
    <message>
        <source>Somebody else has sealed exactly this. Seal a choice of your own.</source>
        <translation>Jemand anders hat genau das versiegelt. Versiegele eine eigene Wahl.</translation>
    </message>
    <message>
        <source>There is no such gesture.</source>
        <translation>Diese Geste gibt es nicht.</translation>
    </message>
    <message>
        <source>That is not what was sealed.</source>
        <translation>Das ist nicht, was versiegelt wurde.</translation>
    </message>
    <message numerus="yes">
        <source>It has to have %n symbols.</source>
        <translation>
            <numerusform>Es muss %n Symbol sein.</numerusform>
            <numerusform>Es müssen %n Symbole sein.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the symbols 0 to %1 are in play.</source>
        <translation>Im Spiel sind nur die Symbole 0 bis %1.</translation>
    </message>
    <message>
        <source>No symbol may stand in it twice.</source>
        <translation>Kein Symbol darf doppelt vorkommen.</translation>
    </message>
    <message>
        <source>No code gives that answer.</source>
        <translation>Kein Code ergibt diese Antwort.</translation>
    </message>
    <message>
        <source>That name cannot be used.</source>
        <translation>Dieser Name geht nicht.</translation>
    </message>
    <message>
        <source>This room does not exist any more.</source>
        <translation>Diesen Raum gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>That is not the password of this room.</source>
        <translation>Das ist nicht das Passwort dieses Raums.</translation>
    </message>
    <message>
        <source>The host does not want you in this room.</source>
        <translation>Der Gastgeber möchte dich nicht in diesem Raum haben.</translation>
    </message>
    <message>
        <source>Only the host of the room can do that.</source>
        <translation>Das kann nur der Gastgeber des Raums.</translation>
    </message>
    <message>
        <source>There is no such person to do that to.</source>
        <translation>Diese Person ist nicht da.</translation>
    </message>
    <message>
        <source>That seat is not free.</source>
        <translation>Der Platz ist nicht frei.</translation>
    </message>
    <message>
        <source>You are watching; only players can do that.</source>
        <translation>Du schaust zu; das können nur die, die mitspielen.</translation>
    </message>
    <message>
        <source>There is no such game here.</source>
        <translation>Dieses Spiel gibt es hier nicht.</translation>
    </message>
    <message>
        <source>Not while a match is running.</source>
        <translation>Nicht, solange eine Partie läuft.</translation>
    </message>
    <message>
        <source>This match is over.</source>
        <translation>Diese Partie ist vorbei.</translation>
    </message>
    <message numerus="yes">
        <source>This game needs %n players (now: %2).</source>
        <translation>
            <numerusform>Dieses Spiel braucht %n Person (jetzt: %2).</numerusform>
            <numerusform>Dieses Spiel braucht %n Personen (jetzt: %2).</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not your turn.</source>
        <translation>Du bist nicht dran.</translation>
    </message>
    <message>
        <source>The board has changed since. Look again, then move.</source>
        <translation>Das Brett hat sich inzwischen geändert. Sieh noch einmal hin und zieh dann.</translation>
    </message>
    <message>
        <source>That move is not possible.</source>
        <translation>Dieser Zug geht nicht.</translation>
    </message>
    <message>
        <source>The host has muted you in this room.</source>
        <translation>Der Gastgeber hat dich in diesem Raum stummgeschaltet.</translation>
    </message>
    <message>
        <source>That was too fast. Wait a moment.</source>
        <translation>Das war zu schnell. Warte einen Moment.</translation>
    </message>
    <message>
        <source>This table takes nobody more.</source>
        <translation>An diesen Tisch passt niemand mehr.</translation>
    </message>
    <message>
        <source>The disk of the host&apos;s computer is full. Nothing can be kept now.</source>
        <translation>Die Festplatte des Gastgeber-Computers ist voll. Gerade kann nichts aufbewahrt werden.</translation>
    </message>
    <message>
        <source>The host</source>
        <translation>Der Gastgeber</translation>
    </message>
    <message>
        <source>%1 asked you to leave</source>
        <translation>%1 hat dich gebeten zu gehen</translation>
    </message>
    <message>
        <source>You can still join other tables.</source>
        <translation>An anderen Tischen kannst du weiter mitspielen.</translation>
    </message>
    <message>
        <source>%1 does not let you in any more</source>
        <translation>%1 lässt dich nicht mehr herein</translation>
    </message>
    <message>
        <source>Choose another table, or open one of your own.</source>
        <translation>Such dir einen anderen Tisch oder eröffne selbst einen.</translation>
    </message>
    <message>
        <source>Your seat was given up</source>
        <translation>Dein Platz wurde freigegeben</translation>
    </message>
    <message>
        <source>You were away for longer than it is kept. Sit down again, if it is still free.</source>
        <translation>Du warst länger weg, als er reserviert bleibt. Setz dich wieder hin, wenn er noch frei ist.</translation>
    </message>
    <message>
        <source>Looking for the table</source>
        <translation>Der Tisch wird gesucht</translation>
    </message>
    <message>
        <source>Is this phone still on the same Wi-Fi? With mobile data alone it cannot reach the table.</source>
        <translation>Ist dieses Handy noch im selben WLAN? Mit mobilen Daten allein erreicht es den Tisch nicht.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt gleich</translation>
    </message>
    <message>
        <source>Trying again in %1 s, attempt %2.</source>
        <translation>Versuch %2 folgt in %1 s.</translation>
    </message>
    <message>
        <source>Trying now, attempt %1.</source>
        <translation>Versuch %1 läuft.</translation>
    </message>
    <message>
        <source>Your seat is kept for %1.</source>
        <translation>Dein Platz bleibt noch %1 reserviert.</translation>
    </message>
    <message>
        <source>It takes long: your seat may be free by now.</source>
        <translation>Es dauert lange: Vielleicht ist dein Platz schon frei.</translation>
    </message>
    <message>
        <source>The table is put away for another time</source>
        <translation>Der Tisch ist für ein andermal beiseitegestellt</translation>
    </message>
    <message>
        <source>The connection to %1 is gone</source>
        <translation>Keine Verbindung mehr zu „%1“</translation>
    </message>
    <message>
        <source>Nothing is lost. It is tried again by itself until the host opens the table again.</source>
        <translation>Nichts ist verloren. Es wird von selbst weiter versucht, bis der Gastgeber den Tisch wieder öffnet.</translation>
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation>Nichts ist verloren.</translation>
    </message>
    <message>
        <source>%1&apos;s table is closed</source>
        <translation>Der Tisch von %1 ist geschlossen</translation>
    </message>
    <message>
        <source>The table is closed</source>
        <translation>Der Tisch ist geschlossen</translation>
    </message>
    <message>
        <source>Scan a new code when %1 hosts again.</source>
        <translation>Scanne einen neuen Code, wenn %1 wieder einlädt.</translation>
    </message>
    <message>
        <source>Scan a new code when there is a table again.</source>
        <translation>Scanne einen neuen Code, wenn es wieder einen Tisch gibt.</translation>
    </message>
    <message>
        <source>You are playing in another tab</source>
        <translation>Du spielst in einem anderen Tab</translation>
    </message>
    <message>
        <source>Play here</source>
        <translation>Hier spielen</translation>
    </message>
    <message>
        <source>A newer tab or window of this browser has your seat. Go on there, or take it back.</source>
        <translation>Ein neuerer Tab oder ein neueres Fenster dieses Browsers hat deinen Platz. Mach dort weiter, oder hol ihn dir zurück.</translation>
    </message>
    <message>
        <source>Your versions do not match</source>
        <translation>Eure Versionen passen nicht zusammen</translation>
    </message>
    <message>
        <source>Load the page again</source>
        <translation>Seite neu laden</translation>
    </message>
    <message>
        <source>This page is older than the table. It has loaded itself anew once; close it and scan the code again.</source>
        <translation>Diese Seite ist älter als der Tisch. Sie hat sich schon einmal neu geladen; schließ sie und scanne den Code noch einmal.</translation>
    </message>
    <message>
        <source>This table takes nobody more</source>
        <translation>An diesen Tisch passt niemand mehr</translation>
    </message>
    <message>
        <source>Too many people are there. Wait until somebody leaves.</source>
        <translation>Es sind zu viele Leute da. Warte, bis jemand geht.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>You were asked to leave</source>
        <translation>Du wurdest hinausgebeten</translation>
    </message>
    <message>
        <source>Ask the host why.</source>
        <translation>Frag den Gastgeber, warum.</translation>
    </message>
    <message>
        <source>The table has hung up on us</source>
        <translation>Der Tisch hat aufgelegt</translation>
    </message>
    <message>
        <source>Join again</source>
        <translation>Wieder mitspielen</translation>
    </message>
    <message>
        <source>It says that this page sent too much. Join again; if it happens twice, tell the host.</source>
        <translation>Er sagt, diese Seite habe zu viel geschickt. Komm noch einmal dazu; passiert es wieder, sag dem Gastgeber Bescheid.</translation>
    </message>
    <message>
        <source>About to start</source>
        <translation>Gleich geht es los</translation>
    </message>
    <message>
        <source>You are ready</source>
        <translation>Du bist bereit</translation>
    </message>
    <message>
        <source>You can play alone, or wait for others</source>
        <translation>Spiel allein, oder warte auf andere</translation>
    </message>
    <message>
        <source>%1 is ready</source>
        <translation>%1 ist bereit</translation>
    </message>
    <message numerus="yes">
        <source>%n are ready</source>
        <translation>
            <numerusform>%n ist bereit</numerusform>
            <numerusform>%n sind bereit</numerusform>
        </translation>
    </message>
    <message>
        <source>There are enough of you to begin</source>
        <translation>Ihr seid genug, um anzufangen</translation>
    </message>
    <message>
        <source>Let somebody in: the menu has the address.</source>
        <translation>Hol jemanden dazu: Die Adresse steht im Menü.</translation>
    </message>
    <message>
        <source>Keep this page open.</source>
        <translation>Lass diese Seite offen.</translation>
    </message>
    <message>
        <source>The match begins when everybody is ready.</source>
        <translation>Die Partie beginnt, wenn alle bereit sind.</translation>
    </message>
    <message>
        <source>The match begins as soon as you are.</source>
        <translation>Die Partie beginnt, sobald du es bist.</translation>
    </message>
    <message>
        <source>Waiting for %1. Keep this page open.</source>
        <translation>Warten auf %1. Lass diese Seite offen.</translation>
    </message>
    <message>
        <source>Waiting for the others. Keep this page open.</source>
        <translation>Warten auf die anderen. Lass diese Seite offen.</translation>
    </message>
    <message>
        <source>plays ×</source>
        <translation>spielt ×</translation>
    </message>
    <message>
        <source>plays ○</source>
        <translation>spielt ○</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>Empty seat</source>
        <translation>Freier Platz</translation>
    </message>
    <message numerus="yes">
        <source>%n free seats</source>
        <translation>
            <numerusform>%n freier Platz</numerusform>
            <numerusform>%n freie Plätze</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation>Jetzt starten</translation>
    </message>
</context>
<context>
    <name>app::Address</name>
    <message>
        <source>Type the address that the host&apos;s screen shows, such as 192.168.1.20.</source>
        <translation>Tippe die Adresse ein, die der Bildschirm des Gastgebers zeigt, etwa 192.168.1.20.</translation>
    </message>
    <message>
        <source>An address is typed without %1 in front.</source>
        <translation>Eine Adresse tippst du ohne %1 davor.</translation>
    </message>
    <message>
        <source>An address ends with the port; leave out what comes from the slash on.</source>
        <translation>Eine Adresse endet mit dem Port; lass weg, was ab dem Schrägstrich kommt.</translation>
    </message>
    <message>
        <source>Square brackets hold an IPv6 address, such as [fe80::1%eth0]:7341.</source>
        <translation>In eckige Klammern gehört eine IPv6-Adresse, etwa [fe80::1%eth0]:7341.</translation>
    </message>
    <message>
        <source>After the bracket comes a colon and the port, such as :7341.</source>
        <translation>Nach der Klammer kommen ein Doppelpunkt und der Port, etwa :7341.</translation>
    </message>
    <message>
        <source>%1 is not an IPv6 address; with a port it needs brackets, such as [fe80::1%eth0]:7341.</source>
        <translation>%1 ist keine IPv6-Adresse; mit Port braucht sie Klammern, etwa [fe80::1%eth0]:7341.</translation>
    </message>
    <message>
        <source>Before the colon belongs the address, such as 192.168.1.20.</source>
        <translation>Vor den Doppelpunkt gehört die Adresse, etwa 192.168.1.20.</translation>
    </message>
    <message>
        <source>%1 is no address: each of its four numbers goes from 0 to 255, as in 192.168.1.20.</source>
        <translation>%1 ist keine Adresse: Jede ihrer vier Zahlen geht von 0 bis 255, wie in 192.168.1.20.</translation>
    </message>
    <message>
        <source>%1 is not complete: it takes four numbers from 0 to 255, such as 192.168.1.20.</source>
        <translation>%1 ist nicht vollständig: Es sind vier Zahlen von 0 bis 255, etwa 192.168.1.20.</translation>
    </message>
    <message>
        <source>%1 belongs to no single computer; take one that the host&apos;s screen shows.</source>
        <translation>%1 gehört keinem einzelnen Computer; nimm eine, die der Bildschirm des Gastgebers zeigt.</translation>
    </message>
    <message>
        <source>After the % sign comes the name of a network card, such as fe80::1%eth0.</source>
        <translation>Nach dem Zeichen % kommt der Name einer Netzwerkkarte, etwa fe80::1%eth0.</translation>
    </message>
    <message>
        <source>This is neither an address such as 192.168.1.20 nor a name such as anas-laptop.local.</source>
        <translation>Das ist weder eine Adresse wie 192.168.1.20 noch ein Name wie anas-laptop.local.</translation>
    </message>
    <message>
        <source>The port after the colon is a number from 1 to 65535; it is 7341 where nobody said otherwise.</source>
        <translation>Der Port nach dem Doppelpunkt ist eine Zahl von 1 bis 65535; wenn niemand etwas anderes gesagt hat, 7341.</translation>
    </message>
</context>
<context>
    <name>app::AttentionController</name>
    <message>
        <source>Your turn</source>
        <translation>Du bist dran</translation>
    </message>
    <message>
        <source>The others are waiting for you.</source>
        <translation>Die anderen warten auf dich.</translation>
    </message>
    <message>
        <source>%1 has come</source>
        <translation>%1 ist da</translation>
    </message>
</context>
<context>
    <name>app::BusyPort</name>
    <message>
        <source>Port %1 is taken by another program, so this table is on %2.</source>
        <translation>Port %1 ist von einem anderen Programm belegt, darum steht dieser Tisch an Port %2.</translation>
    </message>
    <message>
        <source>Port %1 is taken by the program &quot;%2&quot;, so this table is on %3.</source>
        <translation>Port %1 ist vom Programm „%2“ belegt, darum steht dieser Tisch an Port %3.</translation>
    </message>
    <message>
        <source>Port %1 is taken by another program.</source>
        <translation>Port %1 ist von einem anderen Programm belegt.</translation>
    </message>
    <message>
        <source>Port %1 is taken by the program &quot;%2&quot;.</source>
        <translation>Port %1 ist vom Programm „%2“ belegt.</translation>
    </message>
</context>
<context>
    <name>app::CommandLine</name>
    <message>
        <source>Small games for people in the same house.</source>
        <translation>Kleine Spiele für Leute im selben Haus.</translation>
    </message>
    <message>
        <source>Host a game at once.</source>
        <translation>Sofort ein Spiel eröffnen.</translation>
    </message>
    <message>
        <source>Show where one joins a game.</source>
        <translation>Zeigen, wo man mitspielt.</translation>
    </message>
    <message>
        <source>Join the game at this address or with this link.</source>
        <translation>Unter dieser Adresse oder mit diesem Link mitspielen.</translation>
    </message>
    <message>
        <source>Play under this name.</source>
        <translation>Unter diesem Namen spielen.</translation>
    </message>
    <message>
        <source>Host on this port (7341).</source>
        <translation>An diesem Port eröffnen (7341).</translation>
    </message>
    <message>
        <source>Keep settings, games and logs in this folder.</source>
        <translation>Einstellungen, Spiele und Protokolle in diesem Ordner behalten.</translation>
    </message>
    <message>
        <source>Play every game by itself, with pictures.</source>
        <translation>Jedes Spiel von selbst spielen, mit Bildern.</translation>
    </message>
    <message>
        <source>Say on the error output what happens.</source>
        <translation>Auf der Fehlerausgabe sagen, was geschieht.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Diese Hilfe zeigen.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Die Version zeigen.</translation>
    </message>
    <message>
        <source>Join with this link, in the window that is open if any.</source>
        <translation>Mit diesem Link mitspielen, im schon offenen Fenster, falls es eines gibt.</translation>
    </message>
    <message>
        <source>“%1” is no port. A port is a number from 1 to 65535.</source>
        <translation>„%1“ ist kein Port. Ein Port ist eine Zahl von 1 bis 65535.</translation>
    </message>
    <message>
        <source>“%1” means nothing here. See parlor --help.</source>
        <translation>„%1“ bedeutet hier nichts. Siehe parlor --help.</translation>
    </message>
    <message>
        <source>Two invitations at once are one too many.</source>
        <translation>Zwei Einladungen auf einmal sind eine zu viel.</translation>
    </message>
    <message>
        <source>Host, find or join: one at a time.</source>
        <translation>Eröffnen, suchen oder mitspielen: eins nach dem anderen.</translation>
    </message>
    <message>
        <source>The same in every look and in two languages.</source>
        <translation>Dasselbe in jedem Aussehen und in zwei Sprachen.</translation>
    </message>
    <message>
        <source>After --name comes a name.</source>
        <translation>Nach --name kommt ein Name.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is no name. A name has at most %n characters.</source>
        <translation>
            <numerusform>„%1“ ist kein Name. Ein Name hat höchstens %n Zeichen.</numerusform>
            <numerusform>„%1“ ist kein Name. Ein Name hat höchstens %n Zeichen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::DesktopNotifications</name>
    <message>
        <source>Open</source>
        <comment>show Parlor&apos;s window</comment>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>app::ErrorTexts</name>
    <message>
        <source>Ask whether the host&apos;s table is still open.</source>
        <translation>Frag den Gastgeber, ob der Tisch noch offen ist.</translation>
    </message>
    <message>
        <source>Ask %1 whether the table is still open.</source>
        <translation>Frag %1, ob der Tisch noch offen ist.</translation>
    </message>
    <message>
        <source>Ask to let Parlor in on the host&apos;s computer: sudo ufw allow %1/tcp</source>
        <translation>Bitte darum, Parlor auf dem Computer des Gastgebers hereinzulassen: sudo ufw allow %1/tcp</translation>
    </message>
    <message>
        <source>Ask %2 to let Parlor in: sudo ufw allow %1/tcp</source>
        <translation>Bitte %2, Parlor hereinzulassen: sudo ufw allow %1/tcp</translation>
    </message>
    <message>
        <source>Nor at %1.</source>
        <translation>Auch nicht bei %1.</translation>
    </message>
    <message>
        <source>That computer is there, but hosts no game on port %1</source>
        <translation>Der Computer ist da, aber an Port %1 gibt es kein Spiel</translation>
    </message>
    <message>
        <source>%1 refused at once, so the address is right.</source>
        <translation>%1 hat sofort abgelehnt, also stimmt die Adresse.</translation>
    </message>
    <message>
        <source>%1 is announced there on port %2.</source>
        <translation>„%1“ meldet sich dort an Port %2.</translation>
    </message>
    <message>
        <source>Join on port %1.</source>
        <translation>Versuch es an Port %1.</translation>
    </message>
    <message>
        <source>%1 was announced there a moment ago; it may just have closed.</source>
        <translation>„%1“ hat sich dort eben noch gemeldet; vielleicht wurde gerade geschlossen.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Two digits of the port may have changed places, or nobody has clicked Host a game yet.</source>
        <translation>Vielleicht sind im Port zwei Ziffern vertauscht, oder noch niemand hat auf „Spiel eröffnen“ geklickt.</translation>
    </message>
    <message>
        <source>Nobody has clicked Host a game there yet, or the port is another.</source>
        <translation>Dort hat noch niemand auf „Spiel eröffnen“ geklickt, oder der Port ist ein anderer.</translation>
    </message>
    <message>
        <source>Type exactly what the host&apos;s window shows, the port included.</source>
        <translation>Tippe genau das, was das Fenster des Gastgebers zeigt, samt Port.</translation>
    </message>
    <message>
        <source>Nobody answers at %1</source>
        <translation>Niemand antwortet bei %1</translation>
    </message>
    <message>
        <source>A firewall keeps us out, or that computer is off or on another network.</source>
        <translation>Eine Firewall lässt uns nicht hinein, oder der Computer ist aus oder in einem anderen Netz.</translation>
    </message>
    <message>
        <source>Ask the host to let Parlor in: sudo ufw allow %1/tcp</source>
        <translation>Bitte den Gastgeber, Parlor hereinzulassen: sudo ufw allow %1/tcp</translation>
    </message>
    <message>
        <source>%1 is announced there, on port %2.</source>
        <translation>„%1“ meldet sich dort, an Port %2.</translation>
    </message>
    <message>
        <source>%1 is announced there, so that computer is on; most likely its firewall keeps us out.</source>
        <translation>„%1“ meldet sich dort, der Computer ist also an; wahrscheinlich lässt uns seine Firewall nicht hinein.</translation>
    </message>
    <message>
        <source>There is no computer called %1</source>
        <translation>Es gibt keinen Computer namens %1</translation>
    </message>
    <message>
        <source>We asked the network for that name; nobody knows it.</source>
        <translation>Wir haben das Netz nach dem Namen gefragt; niemand kennt ihn.</translation>
    </message>
    <message>
        <source>A letter is missing, or this network does not pass names on.</source>
        <translation>Ein Buchstabe fehlt, oder dieses Netz gibt keine Namen weiter.</translation>
    </message>
    <message>
        <source>Type the numbers that the host&apos;s window shows.</source>
        <translation>Tippe die Zahlen, die das Fenster des Gastgebers zeigt.</translation>
    </message>
    <message>
        <source>There is no way to %1</source>
        <translation>Kein Weg führt zu %1</translation>
    </message>
    <message>
        <source>This computer found no path to that address.</source>
        <translation>Dieser Computer hat keinen Weg zu der Adresse gefunden.</translation>
    </message>
    <message>
        <source>You are on another network than the host.</source>
        <translation>Du bist in einem anderen Netz als der Gastgeber.</translation>
    </message>
    <message>
        <source>Join the host&apos;s Wi-Fi, then try again.</source>
        <translation>Geh ins WLAN des Gastgebers und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>Try %1 instead</source>
        <translation>Port %1 versuchen</translation>
    </message>
    <message>
        <source>The host has a newer Parlor than you.</source>
        <translation>Der Gastgeber hat ein neueres Parlor als du.</translation>
    </message>
    <message>
        <source>You have a newer Parlor than the host.</source>
        <translation>Du hast ein neueres Parlor als der Gastgeber.</translation>
    </message>
    <message>
        <source>%1 runs %2, you have %3.</source>
        <translation>Bei %1 läuft %2, bei dir %3.</translation>
    </message>
    <message>
        <source>Your versions do not match</source>
        <translation>Eure Versionen passen nicht zusammen</translation>
    </message>
    <message>
        <source>%1 speaks protocol %2, yours speaks %3.</source>
        <translation>%1 spricht Protokoll %2, deines spricht %3.</translation>
    </message>
    <message>
        <source>Update Parlor on this computer, then join again.</source>
        <translation>Aktualisiere Parlor auf diesem Computer, dann spiel mit.</translation>
    </message>
    <message>
        <source>Ask the host to update Parlor, then join again.</source>
        <translation>Bitte den Gastgeber, Parlor zu aktualisieren, dann spiel mit.</translation>
    </message>
    <message>
        <source>You are on no network</source>
        <translation>Du bist in keinem Netz</translation>
    </message>
    <message>
        <source>This computer has no address that others could reach.</source>
        <translation>Dieser Computer hat keine Adresse, die andere erreichen könnten.</translation>
    </message>
    <message>
        <source>Wi-Fi is off, or the cable is out.</source>
        <translation>Das WLAN ist aus, oder das Kabel steckt nicht.</translation>
    </message>
    <message>
        <source>What answers at %1 is no Parlor</source>
        <translation>Was bei %1 antwortet, ist kein Parlor</translation>
    </message>
    <message>
        <source>Something listens on port %1, but it does not speak Parlor&apos;s language.</source>
        <translation>An Port %1 lauscht etwas, aber es spricht nicht die Sprache von Parlor.</translation>
    </message>
    <message>
        <source>Another program has that port.</source>
        <translation>Ein anderes Programm hat diesen Port.</translation>
    </message>
    <message>
        <source>Compare the port with what the host&apos;s window shows.</source>
        <translation>Vergleiche den Port mit dem, was das Fenster des Gastgebers zeigt.</translation>
    </message>
    <message>
        <source>That parlor is full</source>
        <translation>Die Stube ist voll</translation>
    </message>
    <message>
        <source>%1 answered, but takes nobody more.</source>
        <translation>%1 hat geantwortet, nimmt aber niemanden mehr auf.</translation>
    </message>
    <message>
        <source>Too many people are there.</source>
        <translation>Es sind zu viele Leute da.</translation>
    </message>
    <message>
        <source>Wait until somebody leaves.</source>
        <translation>Warte, bis jemand geht.</translation>
    </message>
    <message>
        <source>Too many are coming in at once</source>
        <translation>Gerade kommen zu viele auf einmal</translation>
    </message>
    <message>
        <source>%1 answered, but lets in only so many new people at a time.</source>
        <translation>%1 hat geantwortet, lässt aber nur so und so viele Neue auf einmal herein.</translation>
    </message>
    <message>
        <source>Many have just come from this address.</source>
        <translation>Von dieser Adresse sind eben viele gekommen.</translation>
    </message>
    <message>
        <source>Wait a few seconds, then try again.</source>
        <translation>Warte ein paar Sekunden und versuch es dann noch einmal.</translation>
    </message>
    <message>
        <source>That parlor has no room left on its disk</source>
        <translation>Die Stube hat keinen Speicherplatz mehr</translation>
    </message>
    <message>
        <source>The host&apos;s computer is full.</source>
        <translation>Der Computer des Gastgebers ist voll.</translation>
    </message>
    <message>
        <source>Ask the host to make room, then try again.</source>
        <translation>Bitte den Gastgeber, Platz zu schaffen, und versuch es dann noch einmal.</translation>
    </message>
    <message>
        <source>That name cannot be used</source>
        <translation>Dieser Name geht nicht</translation>
    </message>
    <message>
        <source>The host&apos;s program did not take your name.</source>
        <translation>Das Programm des Gastgebers hat deinen Namen nicht angenommen.</translation>
    </message>
    <message>
        <source>It is empty, or longer than 24 characters.</source>
        <translation>Er ist leer oder länger als 24 Zeichen.</translation>
    </message>
    <message>
        <source>Change your name above, then join again.</source>
        <translation>Ändere oben deinen Namen, dann spiel mit.</translation>
    </message>
    <message>
        <source>You are playing in another window</source>
        <translation>Du spielst in einem anderen Fenster</translation>
    </message>
    <message>
        <source>A newer window has taken your seat over.</source>
        <translation>Ein neueres Fenster hat deinen Platz übernommen.</translation>
    </message>
    <message>
        <source>Go on there, or join again here.</source>
        <translation>Mach dort weiter, oder spiel hier wieder mit.</translation>
    </message>
    <message>
        <source>Join again</source>
        <translation>Wieder mitspielen</translation>
    </message>
    <message>
        <source>The host has closed the parlor</source>
        <translation>Der Gastgeber hat die Stube geschlossen</translation>
    </message>
    <message>
        <source>The game is over for today.</source>
        <translation>Für heute ist das Spiel vorbei.</translation>
    </message>
    <message>
        <source>Ask the host to open it again.</source>
        <translation>Bitte den Gastgeber, sie wieder zu öffnen.</translation>
    </message>
    <message>
        <source>The table is put away for another time</source>
        <translation>Der Tisch ist für ein andermal beiseitegestellt</translation>
    </message>
    <message>
        <source>Your seat is kept. Come back once the host has opened the table again.</source>
        <translation>Dein Platz bleibt dir. Komm wieder, sobald der Gastgeber den Tisch wieder geöffnet hat.</translation>
    </message>
    <message>
        <source>You were asked to leave</source>
        <translation>Du wurdest hinausgebeten</translation>
    </message>
    <message>
        <source>%1 has ended your visit.</source>
        <translation>%1 hat deinen Besuch beendet.</translation>
    </message>
    <message>
        <source>Ask the host why.</source>
        <translation>Frag den Gastgeber, warum.</translation>
    </message>
    <message>
        <source>The parlor has hung up on us</source>
        <translation>Die Stube hat aufgelegt</translation>
    </message>
    <message>
        <source>It says that this program sent too much.</source>
        <translation>Sie sagt, dieses Programm habe zu viel gesendet.</translation>
    </message>
    <message>
        <source>A fault in this program.</source>
        <translation>Ein Fehler in diesem Programm.</translation>
    </message>
    <message>
        <source>Join again; if it happens twice, report it.</source>
        <translation>Spiel wieder mit; passiert es noch einmal, melde es.</translation>
    </message>
    <message>
        <source>There is no address yet</source>
        <translation>Noch keine Adresse</translation>
    </message>
    <message>
        <source>That is no address</source>
        <translation>Das ist keine Adresse</translation>
    </message>
    <message>
        <source>Type what the host&apos;s window shows, such as 192.168.1.20.</source>
        <translation>Tippe, was das Fenster des Gastgebers zeigt, etwa 192.168.1.20.</translation>
    </message>
    <message>
        <source>The table could not be opened</source>
        <translation>Der Tisch ließ sich nicht öffnen</translation>
    </message>
    <message>
        <source>Try once more, or choose another port with --port.</source>
        <translation>Versuch es noch einmal, oder wähle mit --port einen anderen Port.</translation>
    </message>
    <message>
        <source>Choose another table, or open one of your own.</source>
        <translation>Such dir einen anderen Tisch oder eröffne selbst einen.</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>That room did not open</source>
        <translation>Der Raum ging nicht auf</translation>
    </message>
    <message>
        <source>Choose another room, or open one.</source>
        <translation>Wähle einen anderen Raum, oder öffne einen.</translation>
    </message>
    <message>
        <source>Ask its host, or open a room of your own.</source>
        <translation>Frag dort den Gastgeber, oder öffne einen eigenen Raum.</translation>
    </message>
    <message>
        <source>Your seat is no longer kept</source>
        <translation>Dein Platz ist nicht mehr reserviert</translation>
    </message>
    <message>
        <source>You were away for too long, or the parlor has begun anew.</source>
        <translation>Du warst zu lange weg, oder die Stube hat neu begonnen.</translation>
    </message>
    <message>
        <source>Sit down again: choose a table, or open one.</source>
        <translation>Setz dich wieder hin: Wähle einen Tisch, oder öffne einen.</translation>
    </message>
    <message numerus="yes">
        <source>Nor at %1 and %n more addresses.</source>
        <translation>
            <numerusform>Auch nicht bei %1 und einer weiteren Adresse.</numerusform>
            <numerusform>Auch nicht bei %1 und %n weiteren Adressen.</numerusform>
        </translation>
    </message>
    <message>
        <source>An invitation was opened</source>
        <translation>Eine Einladung wurde geöffnet</translation>
    </message>
    <message>
        <source>You host this parlor, so you were not taken away.</source>
        <translation>Du bist hier Gastgeber, deshalb bist du geblieben.</translation>
    </message>
    <message>
        <source>Close your parlor first, then open the invitation again.</source>
        <translation>Schließe zuerst deine Stube und öffne dann die Einladung noch einmal.</translation>
    </message>
    <message>
        <source>You are somebody new here</source>
        <translation>Du bist hier jemand Neues</translation>
    </message>
    <message>
        <source>%1 answered at another address than before, and your seat is only asked for where it was given to you.</source>
        <translation>%1 hat unter einer anderen Adresse als vorher geantwortet, und nach deinem Platz wird nur dort gefragt, wo du ihn bekommen hast.</translation>
    </message>
    <message numerus="yes">
        <source>We knocked on port %1 for %n seconds; not a sound.</source>
        <translation>
            <numerusform>Wir haben %n Sekunde lang an Port %1 geklopft; kein Laut.</numerusform>
            <numerusform>Wir haben %n Sekunden lang an Port %1 geklopft; kein Laut.</numerusform>
        </translation>
    </message>
    <message>
        <source>Turn it on, then try again.</source>
        <comment>Wi-Fi, or the cable</comment>
        <translation>Stell die Verbindung her und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>%1 has put the table away. It goes on when %1 opens it again.</source>
        <translation>%1 hat den Tisch beiseitegestellt. Es geht weiter, sobald %1 ihn wieder öffnet.</translation>
    </message>
    <message>
        <source>%1 has closed the table.</source>
        <translation>%1 hat den Tisch geschlossen.</translation>
    </message>
    <message>
        <source>The table cannot be continued</source>
        <translation>Der Tisch kann nicht fortgesetzt werden</translation>
    </message>
    <message>
        <source>A newer Parlor has written its journal, which this one cannot read.</source>
        <translation>Ein neueres Parlor hat sein Journal geschrieben, das dieses nicht lesen kann.</translation>
    </message>
    <message>
        <source>Its journal is damaged: the match, the seats and the chat cannot be read.</source>
        <translation>Sein Journal ist beschädigt: Partie, Plätze und Chat lassen sich nicht lesen.</translation>
    </message>
    <message>
        <source>There is nothing in its journal: the match, the seats and the chat are gone.</source>
        <translation>In seinem Journal steht nichts: Partie, Plätze und Chat sind weg.</translation>
    </message>
    <message>
        <source>Leave the table as it is and open it with the newer Parlor, or start with an empty one; the old journal is set aside then.</source>
        <translation>Lass den Tisch, wie er ist, und öffne ihn mit dem neueren Parlor, oder beginne mit einem leeren; das alte Journal wird dann beiseitegelegt.</translation>
    </message>
    <message>
        <source>Start with an empty table, which sets a damaged journal aside, or leave it as it is.</source>
        <translation>Beginne mit einem leeren Tisch, wobei ein beschädigtes Journal beiseitegelegt wird, oder lass ihn, wie er ist.</translation>
    </message>
    <message>
        <source>Open an empty table</source>
        <translation>Einen leeren Tisch öffnen</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>So lassen, wie er ist</translation>
    </message>
    <message>
        <source>That invitation cannot be followed</source>
        <translation>Dieser Einladung lässt sich nicht folgen</translation>
    </message>
    <message>
        <source>Copy it once more as a whole, or ask for a new one.</source>
        <translation>Kopiere sie noch einmal ganz oder bitte um eine neue.</translation>
    </message>
    <message>
        <source>The host</source>
        <translation>Der Gastgeber</translation>
    </message>
    <message>
        <source>%1 does not let you in any more</source>
        <translation>%1 lässt dich nicht mehr herein</translation>
    </message>
    <message>
        <source>%1 asked you to leave</source>
        <translation>%1 hat dich gebeten zu gehen</translation>
    </message>
    <message>
        <source>You can come back.</source>
        <translation>Du kannst wiederkommen.</translation>
    </message>
    <message>
        <source>You can still join other rooms.</source>
        <translation>In andere Räume kannst du weiterhin gehen.</translation>
    </message>
    <message>
        <source>The server has been stopped. The tables go on when it is started again.</source>
        <translation>Der Server wurde angehalten. Die Tische gehen weiter, wenn er wieder läuft.</translation>
    </message>
    <message>
        <source>The server has been stopped.</source>
        <translation>Der Server wurde angehalten.</translation>
    </message>
</context>
<context>
    <name>app::FigureController</name>
    <message>
        <source>Somebody here has your figure already. At this table you are %1.</source>
        <translation>Deine Figur hat hier schon jemand. An diesem Tisch hast du diese: %1.</translation>
    </message>
</context>
<context>
    <name>app::FirewallAdvice</name>
    <message>
        <source>If a friend tried and this stays dark, your firewall (%1) keeps visitors out. This opens it for Parlor:</source>
        <translation>Hat es jemand versucht und das Licht bleibt aus, lässt deine Firewall (%1) keinen Besuch herein. Dieser Befehl öffnet sie für Parlor:</translation>
    </message>
    <message>
        <source>If a friend tried and this stays dark, their network keeps computers apart, as guest networks do; this computer runs no firewall that Parlor knows.</source>
        <translation>Hat es jemand versucht und das Licht bleibt aus, trennt das Netz dort die Computer voneinander, wie es Gastnetze tun; auf diesem Computer läuft keine Firewall, die Parlor kennt.</translation>
    </message>
</context>
<context>
    <name>app::Hosting</name>
    <message>
        <source>The table cannot be kept in %1.</source>
        <translation>Der Tisch kann in %1 nicht aufbewahrt werden.</translation>
    </message>
    <message>
        <source>Make room on the disk, or see to it that you may write there, then try again.</source>
        <translation>Schaffe Platz auf der Festplatte oder sorge dafür, dass du dort schreiben darfst, und versuch es dann noch einmal.</translation>
    </message>
</context>
<context>
    <name>app::Invitation</name>
    <message>
        <source>That is more than an invitation can be; paste only the link or the address.</source>
        <translation>Das ist mehr, als eine Einladung sein kann; füge nur den Link oder die Adresse ein.</translation>
    </message>
    <message>
        <source>That link is too long to be an invitation.</source>
        <translation>Der Link ist zu lang für eine Einladung.</translation>
    </message>
    <message>
        <source>That link is damaged; an invitation looks like parlor://192.168.1.20:7341/room.</source>
        <translation>Der Link ist beschädigt; eine Einladung sieht so aus: parlor://192.168.1.20:7341/room</translation>
    </message>
    <message>
        <source>The link names no computer; ask the host for a new one.</source>
        <translation>Der Link nennt keinen Computer; bitte den Gastgeber um einen neuen.</translation>
    </message>
    <message>
        <source>The link&apos;s address is wrong. %1</source>
        <translation>Die Adresse im Link ist falsch. %1</translation>
    </message>
    <message>
        <source>The link names more than %1 other addresses.</source>
        <translation>Der Link nennt mehr als %1 weitere Adressen.</translation>
    </message>
    <message>
        <source>The link&apos;s room is not valid; ask the host for a new link.</source>
        <translation>Der Raum im Link ist ungültig; bitte um einen neuen Link.</translation>
    </message>
    <message>
        <source>The link&apos;s password is not valid; ask the host for a new link.</source>
        <translation>Das Passwort im Link ist ungültig; bitte um einen neuen Link.</translation>
    </message>
</context>
<context>
    <name>app::NearbyController</name>
    <message>
        <source>%1 runs %2, you have %3: update the older one.</source>
        <translation>Bei %1 läuft %2, bei dir %3: Bringt das ältere auf den neuen Stand.</translation>
    </message>
</context>
<context>
    <name>app::OldPrograms</name>
    <message>
        <source>%1 has Parlor 0.1.0. After a match of this game with more than eight players it says that the match does not hold. Ask %1 to update Parlor before a ninth plays.</source>
        <translation>Bei %1 läuft Parlor 0.1.0. Nach einer Partie dieses Spiels mit mehr als acht Leuten sagt es, die Partie stimme nicht. Bitte %1, Parlor zu aktualisieren, bevor mehr als acht mitspielen.</translation>
    </message>
</context>
<context>
    <name>app::PersonNotes</name>
    <message>
        <source>%1 lost the connection; the seat is kept</source>
        <translation>%1 hat die Verbindung verloren; der Platz bleibt reserviert</translation>
    </message>
    <message>
        <source>%1 closed the window</source>
        <translation>%1 hat das Fenster geschlossen</translation>
    </message>
    <message>
        <source>%1&apos;s connection is gone</source>
        <translation>Die Verbindung zu %1 ist weg</translation>
    </message>
    <message>
        <source>%1 joined</source>
        <translation>%1 ist dazugekommen</translation>
    </message>
    <message>
        <source>%1 did not come back</source>
        <translation>%1 ist nicht zurückgekommen</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>a person</comment>
        <translation>%1 ist gegangen</translation>
    </message>
    <message>
        <source>%1 is back</source>
        <translation>%1 ist wieder da</translation>
    </message>
    <message>
        <source>The table goes on without %1</source>
        <translation>Der Tisch macht ohne %1 weiter</translation>
    </message>
    <message>
        <source>%1 was asked to leave</source>
        <translation>%1 wurde hinausgebeten</translation>
    </message>
    <message>
        <source>%1 is host now</source>
        <translation>%1 leitet jetzt den Raum</translation>
    </message>
</context>
<context>
    <name>app::ProblemTexts</name>
    <message>
        <source>Port %1 is already in use by another program.</source>
        <translation>Port %1 wird schon von einem anderen Programm benutzt.</translation>
    </message>
    <message>
        <source>Port %1 may not be used without more rights.</source>
        <translation>Für Port %1 fehlen die Rechte.</translation>
    </message>
    <message>
        <source>Port %1 cannot be used: %2.</source>
        <translation>Port %1 lässt sich nicht benutzen: %2.</translation>
    </message>
    <message>
        <source>This machine does not have the address %1.</source>
        <translation>Dieser Rechner hat die Adresse %1 nicht.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be created.</source>
        <translation>Der Ordner %1 lässt sich nicht anlegen.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written to.</source>
        <translation>In den Ordner %1 lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>The folder %1 is already used by another server.</source>
        <translation>Den Ordner %1 benutzt schon ein anderer Server.</translation>
    </message>
    <message>
        <source>The journal %1 cannot be opened: %2</source>
        <translation>Das Journal %1 lässt sich nicht öffnen: %2</translation>
    </message>
    <message>
        <source>%1 This server starts empty.</source>
        <translation>%1 Dieser Server beginnt leer.</translation>
    </message>
    <message>
        <source>Qt&apos;s driver for SQLite is not installed.</source>
        <translation>Der Qt-Treiber für SQLite ist nicht installiert.</translation>
    </message>
    <message>
        <source>It cannot be written to.</source>
        <translation>Es lässt sich nicht beschreiben.</translation>
    </message>
    <message>
        <source>It is damaged and cannot be set aside.</source>
        <translation>Es ist beschädigt und lässt sich nicht beiseitelegen.</translation>
    </message>
    <message>
        <source>The journal cannot be read any more.</source>
        <translation>Das Journal lässt sich nicht mehr lesen.</translation>
    </message>
    <message>
        <source>The journal is from a newer Parlor and was set aside as %1.</source>
        <translation>Das Journal stammt von einem neueren Parlor und liegt nun als %1 beiseite.</translation>
    </message>
    <message>
        <source>The journal is damaged and was set aside as %1.</source>
        <translation>Das Journal ist beschädigt und liegt nun als %1 beiseite.</translation>
    </message>
    <message>
        <source>An older Parlor has set aside the journal %1. To go on with it, put it in the place of journal.sqlite while this server is closed.</source>
        <translation>Ein älteres Parlor hat das Journal %1 beiseitegelegt. Um damit weiterzumachen, leg es an die Stelle von journal.sqlite, solange dieser Server geschlossen ist.</translation>
    </message>
    <message>
        <source>The journal that an older Parlor had set aside is used again. The one of that Parlor was set aside as %1.</source>
        <translation>Das Journal, das ein älteres Parlor beiseitegelegt hatte, wird wieder benutzt. Das des älteren Parlor liegt nun als %1 beiseite.</translation>
    </message>
</context>
<context>
    <name>app::SealedChoiceStore</name>
    <message>
        <source>Your choice could not be kept on this computer (%1). Make room on the disk, then choose again.</source>
        <translation>Deine Wahl ließ sich auf diesem Computer nicht aufbewahren (%1). Schaffe Platz auf der Festplatte und wähle dann noch einmal.</translation>
    </message>
</context>
<context>
    <name>app::SessionTexts</name>
    <message>
        <source>We are back.</source>
        <translation>Wir sind wieder da.</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>verbunden</translation>
    </message>
    <message>
        <source>reconnecting</source>
        <translation>verbindet neu</translation>
    </message>
    <message>
        <source>Setting the table…</source>
        <translation>Der Tisch wird gedeckt …</translation>
    </message>
    <message>
        <source>Setting the table as it was…</source>
        <translation>Der Tisch wird gedeckt, wie er war …</translation>
    </message>
    <message>
        <source>An invitation was opened. Leave this table first, then open it again.</source>
        <translation>Eine Einladung wurde geöffnet. Verlass erst diesen Tisch und öffne sie dann noch einmal.</translation>
    </message>
    <message>
        <source>Knocking at %1…</source>
        <translation>Anklopfen bei %1 …</translation>
    </message>
    <message>
        <source>again by itself in %1 s</source>
        <translation>neuer Versuch in %1 s</translation>
    </message>
    <message>
        <source>trying again…</source>
        <translation>neuer Versuch …</translation>
    </message>
    <message>
        <source>An invitation to this very table was opened. You are here already.</source>
        <translation>Eine Einladung an genau diesen Tisch wurde geöffnet. Du bist schon hier.</translation>
    </message>
    <message>
        <source>no longer tried by itself</source>
        <translation>wird nicht mehr von selbst versucht</translation>
    </message>
    <message>
        <source>An invitation was opened, but cannot be followed. %1</source>
        <translation>Eine Einladung wurde geöffnet, doch ihr lässt sich nicht folgen. %1</translation>
    </message>
</context>
<context>
    <name>app::Settings</name>
    <message>
        <source>%1 could not be moved to %2. Move it there yourself.</source>
        <translation>%1 ließ sich nicht nach %2 verschieben. Verschiebe es bitte selbst.</translation>
    </message>
    <message>
        <source>Your settings could not be read, so Parlor begins with new ones.</source>
        <translation>Deine Einstellungen waren nicht lesbar; Parlor beginnt mit neuen.</translation>
    </message>
    <message>
        <source>%1 is in the way.</source>
        <translation>%1 ist im Weg.</translation>
    </message>
    <message>
        <source>The old ones are in %1.</source>
        <translation>Das Alte liegt in %1.</translation>
    </message>
    <message>
        <source>What shows other tables who you are could not be read, so some may take you for somebody new.</source>
        <translation>Was anderen Tischen zeigt, wer du bist, war nicht lesbar; manche halten dich vielleicht für jemand Neues.</translation>
    </message>
    <message>
        <source>The games that you could return to could not be read.</source>
        <translation>Die Spiele, zu denen du zurückkehren konntest, waren nicht lesbar.</translation>
    </message>
    <message>
        <source>Your sealed choices could not be read, so a match may have to go on without them.</source>
        <translation>Was du versiegelt hast, war nicht lesbar; eine Partie muss vielleicht ohne deine Wahl weitergehen.</translation>
    </message>
    <message>
        <source>Another Parlor that does not answer has your seats and the log, so this window keeps neither. Close the other one, then start this one again.</source>
        <translation>Ein anderes Parlor, das nicht antwortet, hat deine Plätze und das Protokoll; dieses Fenster bewahrt daher beides nicht auf. Schließe das andere und starte dieses dann noch einmal.</translation>
    </message>
    <message>
        <source>Nothing can be written to %1, so neither seats and tables nor settings are kept.</source>
        <translation>In %1 lässt sich nichts schreiben, daher werden weder Plätze und Tische noch Einstellungen aufbewahrt.</translation>
    </message>
    <message>
        <source>Nothing can be written to %1, so neither your seats nor your tables are kept.</source>
        <translation>In %1 lässt sich nichts schreiben, daher werden weder deine Plätze noch deine Tische aufbewahrt.</translation>
    </message>
    <message>
        <source>Nothing can be written to %1, so your settings are not kept.</source>
        <translation>In %1 lässt sich nichts schreiben, daher werden deine Einstellungen nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>Make room on the disk, or see to it that you may write there, then start Parlor again.</source>
        <translation>Schaffe Platz auf der Festplatte oder sorge dafür, dass du dort schreiben darfst, und starte Parlor dann noch einmal.</translation>
    </message>
    <message>
        <source>Guest</source>
        <comment>who has no name yet</comment>
        <translation>Gast</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>The Parlor that is open already does not answer, so this is a second one. Close the other, or start this one with --profile DIR.</source>
        <translation>Das schon offene Parlor antwortet nicht, daher ist dies ein zweites. Schließe das andere oder starte dieses mit --profile DIR.</translation>
    </message>
    <message>
        <source>There is no display on which a window could open. Start Parlor on a desktop; parlor-server needs none.</source>
        <translation>Es gibt keine Anzeige, auf der sich ein Fenster öffnen ließe. Starte Parlor auf einem Desktop; parlor-server braucht keinen.</translation>
    </message>
</context>
<context>
    <name>ui::AboutPage</name>
    <message>
        <source>Qt %1, by The Qt Company and others: GNU Lesser General Public License, version 3 (https://www.qt.io/licensing)</source>
        <translation>Qt %1, von The Qt Company und anderen: GNU Lesser General Public License, Version 3 (https://www.qt.io/licensing)</translation>
    </message>
    <message>
        <source>libqrencode, by Kentaro Fukuchi: GNU Lesser General Public License, version 2.1 or later (https://fukuchi.org/works/qrencode)</source>
        <translation>libqrencode, von Kentaro Fukuchi: GNU Lesser General Public License, Version 2.1 oder später (https://fukuchi.org/works/qrencode)</translation>
    </message>
    <message>
        <source>SQLite, by D. Richard Hipp and others: in the public domain (https://sqlite.org)</source>
        <translation>SQLite, von D. Richard Hipp und anderen: gemeinfrei (https://sqlite.org)</translation>
    </message>
    <message>
        <source>The circle of 5 gestures is by Sam Kass, the named ones from 7 to 101 are by David C. Lovelace (umop.com/rps.htm). Figures, drawings and sounds are Parlor&apos;s own, under its licence.</source>
        <translation>Der Kreis der 5 Gesten stammt von Sam Kass, die benannten mit 7 bis 101 von David C. Lovelace (umop.com/rps.htm). Figuren, Zeichnungen und Klänge gehören zu Parlor und stehen unter seiner Lizenz.</translation>
    </message>
    <message>
        <source>Parlor</source>
        <translation>Parlor</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Small games for people in the same house.</source>
        <translation>Kleine Spiele für Leute im selben Haus.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Parlor is free software:</source>
        <translation>Parlor ist freie Software:</translation>
    </message>
    <message>
        <source>It uses:</source>
        <translation>Es verwendet:</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Was ist neu</translation>
    </message>
    <message>
        <source>To read</source>
        <translation>Zum Lesen</translation>
    </message>
</context>
<context>
    <name>ui::AbsenceTexts</name>
    <message>
        <source>closed the window</source>
        <translation>Fenster geschlossen</translation>
    </message>
    <message>
        <source>connection lost</source>
        <translation>Verbindung verloren</translation>
    </message>
    <message>
        <source>closed the window, seat kept for %1</source>
        <translation>Fenster geschlossen, Platz bleibt %1</translation>
    </message>
    <message>
        <source>connection lost, seat kept for %1</source>
        <translation>Verbindung verloren, Platz bleibt %1</translation>
    </message>
    <message>
        <source>%1 has closed the window</source>
        <translation>%1 hat das Fenster geschlossen</translation>
    </message>
    <message>
        <source>%1 is reconnecting</source>
        <translation>%1 verbindet sich neu</translation>
    </message>
    <message>
        <source>%1 may come back</source>
        <translation>%1 kommt vielleicht zurück</translation>
    </message>
    <message>
        <source>%1 is on the way back</source>
        <translation>%1 ist auf dem Weg zurück</translation>
    </message>
    <message>
        <source>The seat is kept for a while (%1).</source>
        <translation>Der Platz bleibt eine Weile reserviert (%1).</translation>
    </message>
    <message>
        <source>The match goes on as soon as %1 is here again.</source>
        <translation>Die Partie geht weiter, sobald %1 wieder da ist.</translation>
    </message>
    <message>
        <source>Nobody else can take it until then.</source>
        <translation>Bis dahin kann ihn sonst niemand einnehmen.</translation>
    </message>
</context>
<context>
    <name>ui::AwayCard</name>
    <message>
        <source>Wait</source>
        <translation>Warten</translation>
    </message>
    <message>
        <source>Yes, take the win</source>
        <translation>Ja, Sieg nehmen</translation>
    </message>
    <message>
        <source>Yes, go on</source>
        <translation>Ja, weiter</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Yes, end it for all</source>
        <translation>Ja, für alle beenden</translation>
    </message>
    <message>
        <source>End the match; nobody wins</source>
        <translation>Partie ohne Sieg beenden</translation>
    </message>
    <message>
        <source>Save and close the table</source>
        <translation>Tisch speichern und gehen</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Gehen</translation>
    </message>
    <message>
        <source>Wait for %1</source>
        <translation>Auf %1 warten</translation>
    </message>
    <message>
        <source>Free the seat</source>
        <translation>Platz freigeben</translation>
    </message>
    <message>
        <source>Yes, free the seat</source>
        <translation>Ja, freigeben</translation>
    </message>
    <message>
        <source>Let somebody else in</source>
        <translation>Platz für andere</translation>
    </message>
    <message>
        <source>Go on without %1</source>
        <translation>Ohne %1 weiter</translation>
    </message>
</context>
<context>
    <name>ui::BannedCard</name>
    <message>
        <source>Not let in</source>
        <translation>Nicht eingelassen</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>Einlassen</translation>
    </message>
    <message>
        <source>Let in %1</source>
        <translation>%1 einlassen</translation>
    </message>
</context>
<context>
    <name>ui::BrowserSign</name>
    <message>
        <source>plays in a browser</source>
        <comment>a person</comment>
        <translation>spielt im Browser</translation>
    </message>
</context>
<context>
    <name>ui::CellBoard</name>
    <message>
        <source>It is not your turn yet.</source>
        <translation>Du bist noch nicht dran.</translation>
    </message>
</context>
<context>
    <name>ui::Chat</name>
    <message>
        <source>No one has said anything yet.
What is written here stays with the room.</source>
        <translation>Noch hat niemand etwas gesagt.
Was hier steht, bleibt in diesem Raum.</translation>
    </message>
    <message>
        <source>Write to the table</source>
        <translation>An den Tisch schreiben</translation>
    </message>
    <message>
        <source>Message</source>
        <comment>to write one</comment>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Was gesagt wurde</translation>
    </message>
    <message>
        <source>Sent when we are back</source>
        <translation>Wird nachgesendet</translation>
    </message>
    <message>
        <source>Fold the chat</source>
        <translation>Chat einklappen</translation>
    </message>
    <message>
        <source>Fold the chat (T)</source>
        <translation>Chat einklappen (T)</translation>
    </message>
</context>
<context>
    <name>ui::ChatButton</name>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Open the chat (T)</source>
        <translation>Chat öffnen (T)</translation>
    </message>
    <message numerus="yes">
        <source>Chat, %n new</source>
        <translation>
            <numerusform>Chat, eine neue Zeile</numerusform>
            <numerusform>Chat, %n neue Zeilen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ChosenGame</name>
    <message>
        <source>&amp;Host a game</source>
        <translation>Spiel &amp;eröffnen</translation>
    </message>
    <message>
        <source>You sit down at once. They find you in their list, or scan a code with a phone.</source>
        <translation>Du sitzt sofort am Tisch. Die anderen finden dich in ihrer Liste oder scannen mit dem Handy einen Code.</translation>
    </message>
</context>
<context>
    <name>ui::CodeBoard</name>
    <message>
        <source>&amp;Guess</source>
        <translation>&amp;Raten</translation>
    </message>
    <message>
        <source>How the symbols look</source>
        <translation>Aussehen der Symbole</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Ziffern</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Brett</translation>
    </message>
    <message>
        <source>Your code is sealed already.</source>
        <translation>Dein Code ist schon versiegelt.</translation>
    </message>
    <message>
        <source>You have no guess left to make.</source>
        <translation>Du hast keinen Versuch mehr.</translation>
    </message>
    <message>
        <source>It is not your turn yet.</source>
        <translation>Du bist noch nicht dran.</translation>
    </message>
    <message>
        <source>The answer comes by itself.</source>
        <translation>Die Antwort kommt von selbst.</translation>
    </message>
    <message>
        <source>the code, covered</source>
        <translation>der Code, verdeckt</translation>
    </message>
    <message>
        <source>no code yet</source>
        <translation>noch kein Code</translation>
    </message>
    <message>
        <source>your code: %1</source>
        <translation>dein Code: %1</translation>
    </message>
    <message>
        <source>the code: %1</source>
        <translation>der Code: %1</translation>
    </message>
    <message>
        <source>your code, being set</source>
        <translation>dein Code, in Arbeit</translation>
    </message>
    <message>
        <source>Look at your code (L)</source>
        <translation>Deinen Code ansehen (L)</translation>
    </message>
    <message>
        <source>Cover your code (L)</source>
        <translation>Deinen Code zudecken (L)</translation>
    </message>
    <message>
        <source>place %1 of %2, %3</source>
        <translation>Stelle %1 von %2, %3</translation>
    </message>
    <message>
        <source>%1, struck out</source>
        <translation>%1, gestrichen</translation>
    </message>
    <message>
        <source>Player %1</source>
        <translation>Spieler %1</translation>
    </message>
    <message>
        <source>Solved with your first guess</source>
        <translation>Im ersten Versuch gelöst</translation>
    </message>
    <message>
        <source>Your guesses</source>
        <translation>Deine Versuche</translation>
    </message>
    <message>
        <source>not solved</source>
        <translation>nicht gelöst</translation>
    </message>
    <message>
        <source>Your guess %1</source>
        <translation>Dein Versuch %1</translation>
    </message>
    <message>
        <source>Solved together in %1</source>
        <translation>Gemeinsam gelöst in %1</translation>
    </message>
    <message>
        <source>Your guesses together</source>
        <translation>Eure Versuche</translation>
    </message>
    <message>
        <source>Guess %1, together</source>
        <translation>Versuch %1, gemeinsam</translation>
    </message>
    <message>
        <source>You look for %1&apos;s code</source>
        <translation>Du suchst den Code von %1</translation>
    </message>
    <message>
        <source>%1 looks for yours</source>
        <translation>%1 sucht deinen</translation>
    </message>
    <message>
        <source>%1 looks for %2&apos;s code</source>
        <translation>%1 sucht den Code von %2</translation>
    </message>
    <message>
        <source>guess %1 waits for its answer</source>
        <translation>Versuch %1 wartet auf Antwort</translation>
    </message>
    <message>
        <source>%1 · only you see your code</source>
        <translation>%1 · nur du siehst deinen Code</translation>
    </message>
    <message>
        <source>%1&apos;s code</source>
        <translation>Code von %1</translation>
    </message>
    <message>
        <source>Your code</source>
        <translation>Dein Code</translation>
    </message>
    <message>
        <source>sealed · only you see it</source>
        <translation>versiegelt · nur du siehst ihn</translation>
    </message>
    <message>
        <source>Set a code for %1</source>
        <translation>Leg einen Code für %1</translation>
    </message>
    <message>
        <source>only you see it</source>
        <translation>nur du siehst ihn</translation>
    </message>
    <message>
        <source>The race</source>
        <translation>Der Wettlauf</translation>
    </message>
    <message>
        <source>every guess, opened</source>
        <translation>alle Versuche, aufgedeckt</translation>
    </message>
    <message>
        <source>the guesses are shown at the end</source>
        <translation>die Versuche siehst du am Ende</translation>
    </message>
    <message>
        <source>%1 needed %2.</source>
        <translation>%1 brauchte %2.</translation>
    </message>
    <message>
        <source>%1 needed %2. Solve it with your next guess to share the win.</source>
        <translation>%1 brauchte %2. Löst du es mit dem nächsten Versuch, teilt ihr den Sieg.</translation>
    </message>
    <message>
        <source>%1 needed %2. You can still do better.</source>
        <translation>%1 brauchte %2. Du kannst noch besser sein.</translation>
    </message>
    <message>
        <source>Enter seals it; nobody else sees it.</source>
        <translation>Enter versiegelt ihn; sonst sieht ihn niemand.</translation>
    </message>
    <message>
        <source>That has been guessed already.</source>
        <translation>Das wurde schon geraten.</translation>
    </message>
    <message>
        <source>Enter guesses.</source>
        <translation>Mit Enter raten.</translation>
    </message>
    <message>
        <source>Prepared for your turn.</source>
        <translation>Liegt bereit, bis du dran bist.</translation>
    </message>
    <message>
        <source>Your code is sealed. Waiting for %1&apos;s.</source>
        <translation>Dein Code ist versiegelt. Der von %1 fehlt noch.</translation>
    </message>
    <message>
        <source>Both set a code for the other.</source>
        <translation>Beide legen füreinander einen Code.</translation>
    </message>
    <message>
        <source>Both codes are opened and every answer is checked, by itself.</source>
        <translation>Beide Codes werden aufgedeckt und alle Antworten geprüft, ganz von selbst.</translation>
    </message>
    <message>
        <source>The others still guess.</source>
        <translation>Die anderen raten noch.</translation>
    </message>
    <message>
        <source>%1 is to guess. You may lay out yours.</source>
        <translation>%1 ist mit Raten dran. Du kannst deinen Versuch schon legen.</translation>
    </message>
    <message>
        <source>Sea&amp;l</source>
        <translation>&amp;Versiegeln</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>bulls, cows</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>guess, answer</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1&apos;s guess %2: %3</source>
        <translation>Versuch %2 von %1: %3</translation>
    </message>
    <message>
        <source>guess %1: %2</source>
        <translation>Versuch %1: %2</translation>
    </message>
    <message>
        <source>Your program answers %1 by itself.</source>
        <translation>Dein Programm antwortet auf %1 von selbst.</translation>
    </message>
    <message>
        <source>%1&apos;s program answers %2 by itself.</source>
        <translation>Das Programm von %1 antwortet auf %2 von selbst.</translation>
    </message>
    <message numerus="yes">
        <source>Solved in %n guesses</source>
        <translation>
            <numerusform>In %n Versuch gelöst</numerusform>
            <numerusform>In %n Versuchen gelöst</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guesses</source>
        <translation>
            <numerusform>%n Versuch</numerusform>
            <numerusform>%n Versuche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more symbols</source>
        <translation>
            <numerusform>noch ein Symbol</numerusform>
            <numerusform>noch %n Symbole</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bulls</source>
        <translation>
            <numerusform>%n Bulle</numerusform>
            <numerusform>%n Bullen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cows</source>
        <translation>
            <numerusform>%n Kuh</numerusform>
            <numerusform>%n Kühe</numerusform>
        </translation>
    </message>
    <message>
        <source>empty</source>
        <comment>a place of a code</comment>
        <translation>leer</translation>
    </message>
    <message>
        <source>none left</source>
        <comment>guesses</comment>
        <translation>keiner mehr</translation>
    </message>
    <message>
        <source>the last one</source>
        <comment>guess</comment>
        <translation>der letzte</translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <comment>guesses</comment>
        <translation>
            <numerusform>noch %n</numerusform>
            <numerusform>noch %n</numerusform>
        </translation>
    </message>
    <message>
        <source>solved in %1</source>
        <comment>guesses</comment>
        <translation>gelöst in %1</translation>
    </message>
    <message>
        <source>sealed</source>
        <comment>a code</comment>
        <translation>versiegelt</translation>
    </message>
    <message>
        <source>being set</source>
        <comment>a code</comment>
        <translation>in Arbeit</translation>
    </message>
</context>
<context>
    <name>ui::CodeGame</name>
    <message>
        <source>together</source>
        <translation>gemeinsam</translation>
    </message>
    <message>
        <source>duel</source>
        <translation>Duell</translation>
    </message>
    <message>
        <source>race</source>
        <translation>Wettlauf</translation>
    </message>
    <message>
        <source>Played as</source>
        <translation>Spielart</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>Symbole</translation>
    </message>
    <message>
        <source>A symbol twice</source>
        <translation>Symbol doppelt</translation>
    </message>
    <message>
        <source>Guesses, 0: no limit</source>
        <translation>Versuche, 0: beliebig</translation>
    </message>
    <message>
        <source>Classic: 4 of 10</source>
        <translation>Klassisch: 4 aus 10</translation>
    </message>
    <message>
        <source>Mastermind: 4 of 6, with repeats</source>
        <translation>Mastermind: 4 aus 6, mit Doppelten</translation>
    </message>
    <message>
        <source>Quick: 3 of 6</source>
        <translation>Schnell: 3 aus 6</translation>
    </message>
    <message>
        <source>Hard: 5 of 16</source>
        <translation>Schwer: 5 aus 16</translation>
    </message>
    <message>
        <source>There are %1 codes.</source>
        <translation>Es gibt %1 Codes.</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1, %2 aus %3</translation>
    </message>
    <message>
        <source>Nobody but its owner knows a code, and every answer is checked at the end.</source>
        <translation>Einen Code kennt nur, wem er gehört, und am Ende wird jede Antwort geprüft.</translation>
    </message>
    <message>
        <source>The code cannot change; the host&apos;s computer knows it.</source>
        <translation>Der Code kann sich nicht ändern; der Computer des Gastgebers kennt ihn.</translation>
    </message>
    <message>
        <source>The code was %1</source>
        <translation>Der Code war %1</translation>
    </message>
    <message>
        <source>The code was %1, found with guess %2</source>
        <translation>Der Code war %1, gefunden mit Versuch %2</translation>
    </message>
    <message>
        <source>Found with guess %1</source>
        <translation>Gefunden mit Versuch %1</translation>
    </message>
    <message>
        <source>Bulls and cows</source>
        <translation>Bullen und Kühe</translation>
    </message>
    <message>
        <source>Find the hidden code by guessing and thinking.</source>
        <translation>Finde den versteckten Code durch Raten und Nachdenken.</translation>
    </message>
    <message>
        <source>Places</source>
        <comment>how many symbols a code has</comment>
        <translation>Stellen</translation>
    </message>
    <message>
        <source>no</source>
        <comment>no symbol may stand twice</comment>
        <translation>nein</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>a symbol may stand twice</comment>
        <translation>ja</translation>
    </message>
    <message>
        <source>You have found it together</source>
        <translation>Gemeinsam habt ihr es geschafft</translation>
    </message>
    <message>
        <source>They have found it together</source>
        <translation>Gemeinsam haben sie es geschafft</translation>
    </message>
    <message>
        <source>The code was not found</source>
        <translation>Der Code wurde nicht gefunden</translation>
    </message>
</context>
<context>
    <name>ui::CodeLegend</name>
    <message>
        <source>Filled: right symbol, right place. Ring: right symbol, elsewhere. Dot: neither.</source>
        <translation>Gefüllt: richtiges Symbol, richtige Stelle. Ring: richtiges Symbol, woanders. Punkt: keins von beiden.</translation>
    </message>
    <message>
        <source>right place</source>
        <translation>richtige Stelle</translation>
    </message>
    <message>
        <source>elsewhere</source>
        <comment>a symbol in another place</comment>
        <translation>woanders</translation>
    </message>
    <message>
        <source>neither</source>
        <comment>a symbol that is not in the code</comment>
        <translation>gar nicht</translation>
    </message>
</context>
<context>
    <name>ui::CodeSidebar</name>
    <message>
        <source>The others</source>
        <translation>Die anderen</translation>
    </message>
    <message>
        <source>A right click, or Ctrl and its key, strikes a symbol out. Nobody else sees that.</source>
        <translation>Ein Rechtsklick oder Strg mit seiner Taste streicht ein Symbol. Sonst sieht das niemand.</translation>
    </message>
    <message>
        <source>How to read it</source>
        <translation>So liest du es</translation>
    </message>
</context>
<context>
    <name>ui::CodeToScan</name>
    <message>
        <source>Scan with a phone, nothing to install</source>
        <translation>Mit dem Handy scannen, ohne Installation</translation>
    </message>
    <message>
        <source>or let them scan it</source>
        <translation>oder lass es scannen</translation>
    </message>
</context>
<context>
    <name>ui::ErrorCard</name>
    <message>
        <source>Likely why</source>
        <translation>Vermutlich</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was hilft</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Happened</source>
        <comment>what has happened</comment>
        <translation>Was war</translation>
    </message>
</context>
<context>
    <name>ui::FairnessBadge</name>
    <message>
        <source>Everybody sees every move, and the rules refuse what is against them.</source>
        <translation>Alle sehen jeden Zug, und die Regeln weisen ab, was gegen sie verstößt.</translation>
    </message>
    <message>
        <source>Fair play</source>
        <translation>Faires Spiel</translation>
    </message>
    <message>
        <source>After the match your own program plays it again and says whether it holds.</source>
        <translation>Nach der Partie spielt dein eigenes Programm sie noch einmal nach und sagt, ob sie stimmt.</translation>
    </message>
    <message>
        <source>The match holds</source>
        <translation>Die Partie stimmt</translation>
    </message>
    <message>
        <source>Your own program has played all moves again by the rules and come to the same result.</source>
        <translation>Dein eigenes Programm hat alle Züge nach den Regeln nachgespielt und kommt zum selben Ergebnis.</translation>
    </message>
    <message>
        <source>Your own program has replayed the match: it holds.</source>
        <translation>Dein eigenes Programm hat die Partie nachgespielt: Sie stimmt.</translation>
    </message>
    <message>
        <source>The match does not hold</source>
        <translation>Die Partie stimmt nicht</translation>
    </message>
    <message>
        <source>Your own program has played all moves again by the rules. %1 So what was shown here is not what the rules make of it.</source>
        <translation>Dein eigenes Programm hat alle Züge nach den Regeln nachgespielt. %1 Was hier gezeigt wurde, ist also nicht das, was die Regeln ergeben.</translation>
    </message>
</context>
<context>
    <name>ui::FairnessTexts</name>
    <message>
        <source>player %1</source>
        <translation>Spieler %1</translation>
    </message>
    <message>
        <source>Move %1 by %2 does not hold: %3</source>
        <translation>Zug %1 von %2 stimmt nicht: %3</translation>
    </message>
    <message>
        <source>The host shows another choice than the one that you have sealed. Yours stays closed.</source>
        <translation>Der Gastgeber zeigt eine andere Wahl als die, die du versiegelt hast. Deine bleibt verschlossen.</translation>
    </message>
    <message>
        <source>The host asks for your choice before it is time. It stays closed.</source>
        <translation>Der Gastgeber will deine Wahl sehen, bevor es Zeit ist. Sie bleibt verschlossen.</translation>
    </message>
    <message>
        <source>Its time lies before that of the move before.</source>
        <translation>Er liegt zeitlich vor dem Zug davor.</translation>
    </message>
    <message>
        <source>It is neither a move nor an event.</source>
        <translation>Es ist weder ein Zug noch ein Ereignis.</translation>
    </message>
    <message>
        <source>There is no such event.</source>
        <translation>Dieses Ereignis gibt es nicht.</translation>
    </message>
    <message>
        <source>The match was over.</source>
        <translation>Die Partie war schon vorbei.</translation>
    </message>
    <message>
        <source>They were out already.</source>
        <translation>Schon vorher ausgeschieden.</translation>
    </message>
    <message>
        <source>They had nothing to do that could have been late.</source>
        <translation>Es gab nichts zu tun, was zu spät hätte kommen können.</translation>
    </message>
    <message>
        <source>It was not their turn.</source>
        <translation>Diese Person war nicht am Zug.</translation>
    </message>
    <message>
        <source>This Parlor does not know the game.</source>
        <translation>Dieses Parlor kennt das Spiel nicht.</translation>
    </message>
    <message>
        <source>The options are missing.</source>
        <translation>Die Optionen fehlen.</translation>
    </message>
    <message>
        <source>The options do not hold: %1</source>
        <translation>Die Optionen stimmen nicht: %1</translation>
    </message>
    <message>
        <source>The match has no name.</source>
        <translation>Die Partie hat keinen Namen.</translation>
    </message>
    <message>
        <source>The secrets are missing.</source>
        <translation>Die Geheimnisse fehlen.</translation>
    </message>
    <message>
        <source>The secrets do not hold: %1</source>
        <translation>Die Geheimnisse stimmen nicht: %1</translation>
    </message>
    <message>
        <source>The number of players does not fit the game.</source>
        <translation>Die Zahl der Spieler passt nicht zum Spiel.</translation>
    </message>
    <message>
        <source>The players do not sit on the seats of the match.</source>
        <translation>Die Spieler sitzen nicht auf den Plätzen der Partie.</translation>
    </message>
    <message>
        <source>The moves are missing.</source>
        <translation>Die Züge fehlen.</translation>
    </message>
    <message>
        <source>What follows move %1 was done by nobody of the match.</source>
        <translation>Was auf Zug %1 folgt, hat niemand aus der Partie getan.</translation>
    </message>
    <message>
        <source>The end that the host is said to have made does not hold.</source>
        <translation>Das Ende, das der Gastgeber gesetzt haben soll, stimmt nicht.</translation>
    </message>
    <message>
        <source>The match is not over after its last move.</source>
        <translation>Die Partie ist nach ihrem letzten Zug nicht vorbei.</translation>
    </message>
    <message>
        <source>The moves hold, but they end with another result.</source>
        <translation>Die Züge stimmen, führen aber zu einem anderen Ergebnis.</translation>
    </message>
    <message>
        <source>The secrets are not those of the moves.</source>
        <translation>Die Geheimnisse gehören nicht zu den Zügen.</translation>
    </message>
    <message>
        <source>The result is not the one that you were shown.</source>
        <translation>Das Ergebnis ist nicht das, das dir gezeigt wurde.</translation>
    </message>
    <message>
        <source>It is the record of another match than the one that you have seen.</source>
        <translation>Es ist die Aufzeichnung einer anderen Partie als der, die du gesehen hast.</translation>
    </message>
    <message>
        <source>The options are not those of the match that you have seen.</source>
        <translation>Die Optionen sind nicht die der Partie, die du gesehen hast.</translation>
    </message>
    <message>
        <source>The players are not those of the match that you have seen.</source>
        <translation>Die Spieler sind nicht die der Partie, die du gesehen hast.</translation>
    </message>
    <message>
        <source>The beginning of the match is not the one that you were shown.</source>
        <translation>Der Anfang der Partie ist nicht der, der dir gezeigt wurde.</translation>
    </message>
    <message>
        <source>What happened after move %1 is not what you were shown.</source>
        <translation>Was nach Zug %1 geschah, ist nicht das, was dir gezeigt wurde.</translation>
    </message>
    <message>
        <source>Move %1 is not the one that you were shown.</source>
        <translation>Zug %1 ist nicht der, der dir gezeigt wurde.</translation>
    </message>
    <message>
        <source>Move %1, which you were shown, is missing.</source>
        <translation>Zug %1, der dir gezeigt wurde, fehlt.</translation>
    </message>
</context>
<context>
    <name>ui::FigureGrid</name>
    <message>
        <source>all %1</source>
        <comment>figures</comment>
        <translation>alle %1</translation>
    </message>
</context>
<context>
    <name>ui::FigureTexts</name>
    <message>
        <source>red</source>
        <comment>a figure</comment>
        <translation>rot</translation>
    </message>
    <message>
        <source>blue</source>
        <comment>a figure</comment>
        <translation>blau</translation>
    </message>
    <message>
        <source>yellow</source>
        <comment>a figure</comment>
        <translation>gelb</translation>
    </message>
    <message>
        <source>purple</source>
        <comment>a figure</comment>
        <translation>lila</translation>
    </message>
    <message>
        <source>green</source>
        <comment>a figure</comment>
        <translation>grün</translation>
    </message>
    <message>
        <source>pink</source>
        <comment>a figure</comment>
        <translation>rosa</translation>
    </message>
    <message>
        <source>black</source>
        <comment>a figure</comment>
        <translation>schwarz</translation>
    </message>
    <message>
        <source>pale blue</source>
        <comment>a figure</comment>
        <translation>hellblau</translation>
    </message>
    <message>
        <source>ears</source>
        <comment>on a figure&apos;s head</comment>
        <translation>Ohren</translation>
    </message>
    <message>
        <source>antenna</source>
        <comment>on a figure&apos;s head</comment>
        <translation>Antenne</translation>
    </message>
    <message>
        <source>round ears</source>
        <comment>on a figure&apos;s head</comment>
        <translation>runde Ohren</translation>
    </message>
    <message>
        <source>feelers</source>
        <comment>on a figure&apos;s head</comment>
        <translation>Fühler</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a figure: its colour, and what is on its head</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>ui::GameCard</name>
    <message>
        <source>Chan&amp;ge</source>
        <translation>Än&amp;dern</translation>
    </message>
    <message>
        <source>S&amp;et the table</source>
        <translation>&amp;Tisch decken</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>Abbre&amp;chen</translation>
    </message>
    <message>
        <source>The game</source>
        <translation>Das Spiel</translation>
    </message>
    <message>
        <source>asks for a password</source>
        <translation>mit Passwort</translation>
    </message>
    <message>
        <source>open to all</source>
        <translation>offen für alle</translation>
    </message>
</context>
<context>
    <name>ui::GameEntry</name>
    <message numerus="yes">
        <source>%n players</source>
        <translation>
            <numerusform>%n Spieler</numerusform>
            <numerusform>%n Spieler</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2 players</source>
        <translation>%1 bis %2 Spieler</translation>
    </message>
</context>
<context>
    <name>ui::GameOptions</name>
    <message>
        <source>own choice</source>
        <translation>eigene Wahl</translation>
    </message>
    <message>
        <source>Like</source>
        <comment>options like those of a known set</comment>
        <translation>Vorlage</translation>
    </message>
</context>
<context>
    <name>ui::GestureBoard</name>
    <message>
        <source>beats %1</source>
        <translation>schlägt %1</translation>
    </message>
    <message>
        <source>your sealed throw</source>
        <translation>deine versiegelte Wahl</translation>
    </message>
    <message>
        <source>Round %1</source>
        <translation>Runde %1</translation>
    </message>
    <message>
        <source>Gestures</source>
        <translation>Gesten</translation>
    </message>
    <message>
        <source>No gesture is called that.</source>
        <translation>Keine Geste heißt so.</translation>
    </message>
    <message>
        <source>Your throw is sealed; it cannot be changed.</source>
        <translation>Deine Wahl ist versiegelt; ändern geht nicht mehr.</translation>
    </message>
    <message>
        <source>There is nothing to choose now.</source>
        <translation>Es gibt gerade nichts zu wählen.</translation>
    </message>
    <message>
        <source>best: %1 of %2</source>
        <translation>vorn: %1 von %2</translation>
    </message>
    <message>
        <source>You have %1</source>
        <translation>Du hast %1</translation>
    </message>
    <message>
        <source>You are out</source>
        <translation>Du bist raus</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Next round</source>
        <translation>Nächste Runde</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>the next round</comment>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>beats the %1 lit ones</source>
        <translation>schlägt die %1 hellen</translation>
    </message>
    <message>
        <source>beats %1 and %2</source>
        <translation>schlägt %1 und %2</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Player %1</source>
        <translation>Spieler %1</translation>
    </message>
    <message>
        <source>Throw %1</source>
        <translation>%1 nehmen</translation>
    </message>
    <message>
        <source>%1 gestures</source>
        <translation>%1 Gesten</translation>
    </message>
    <message>
        <source>The match is over.</source>
        <translation>Die Partie ist vorbei.</translation>
    </message>
    <message>
        <source>All throws are sealed.</source>
        <translation>Alles ist versiegelt.</translation>
    </message>
    <message>
        <source>Your throw is sealed.</source>
        <translation>Deine Wahl ist versiegelt.</translation>
    </message>
    <message>
        <source>You are out and watch on.</source>
        <translation>Du bist raus und siehst zu.</translation>
    </message>
    <message>
        <source>The throws are being chosen.</source>
        <translation>Alle wählen gerade.</translation>
    </message>
    <message>
        <source>Type to find</source>
        <translation>Name tippen</translation>
    </message>
    <message>
        <source>The bright half of the ring loses to %1.</source>
        <translation>Die helle Hälfte des Rings verliert gegen %1.</translation>
    </message>
    <message numerus="yes">
        <source>each beats the %n after it</source>
        <translation>
            <numerusform>jede schlägt die nächste</numerusform>
            <numerusform>jede schlägt die nächsten %n</numerusform>
        </translation>
    </message>
    <message>
        <source>chosen</source>
        <comment>a gesture</comment>
        <translation>gewählt</translation>
    </message>
    <message>
        <source>%1 of %2 in</source>
        <comment>players</comment>
        <translation>%1 von %2 dabei</translation>
    </message>
    <message>
        <source>%1 of %2 sealed</source>
        <comment>throws</comment>
        <translation>%1 von %2 versiegelt</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>gestures</comment>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>gestures</comment>
        <translation>
            <numerusform>und noch %n</numerusform>
            <numerusform>und noch %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a gesture first.</source>
        <translation>Wähle zuerst eine Geste.</translation>
    </message>
    <message>
        <source>Throw</source>
        <translation>Werfen</translation>
    </message>
    <message>
        <source>Your throw</source>
        <translation>Dein Wurf</translation>
    </message>
    <message>
        <source>Choose one, then throw it.</source>
        <translation>Wähle eine, dann wirf sie.</translation>
    </message>
</context>
<context>
    <name>ui::GestureRound</name>
    <message>
        <source>Nothing was opened</source>
        <translation>Nichts aufgedeckt</translation>
    </message>
    <message>
        <source>All threw %1</source>
        <translation>Alle nahmen %1</translation>
    </message>
    <message>
        <source>All were beaten</source>
        <translation>Alle geschlagen</translation>
    </message>
    <message>
        <source>Nobody is out</source>
        <translation>Niemand ist raus</translation>
    </message>
    <message>
        <source>the best: %1 of %2</source>
        <translation>vorn: %1 von %2</translation>
    </message>
    <message>
        <source>all stay in</source>
        <translation>alle bleiben dabei</translation>
    </message>
    <message>
        <source>all were beaten</source>
        <translation>alle geschlagen</translation>
    </message>
    <message>
        <source>not opened: out</source>
        <translation>nicht aufgedeckt: raus</translation>
    </message>
    <message>
        <source>not opened</source>
        <translation>nicht aufgedeckt</translation>
    </message>
    <message>
        <source>out: %1</source>
        <translation>raus: %1</translation>
    </message>
    <message>
        <source>+%1</source>
        <translation>+%1</translation>
    </message>
    <message>
        <source>+%1, has %2</source>
        <translation>+%1, hat %2</translation>
    </message>
    <message>
        <source>Round %1</source>
        <translation>Runde %1</translation>
    </message>
    <message>
        <source>%1 wins</source>
        <comment>a gesture</comment>
        <translation>%1 gewinnt</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 stay in</source>
        <comment>players</comment>
        <translation>
            <numerusform>%n von %1 noch dabei</numerusform>
            <numerusform>%n von %1 noch dabei</numerusform>
        </translation>
    </message>
    <message>
        <source>out</source>
        <comment>a player</comment>
        <translation>raus</translation>
    </message>
    <message>
        <source>still in</source>
        <comment>a player</comment>
        <translation>noch dabei</translation>
    </message>
    <message>
        <source>has %1</source>
        <comment>points</comment>
        <translation>hat %1</translation>
    </message>
    <message numerus="yes">
        <source>%n out</source>
        <comment>players</comment>
        <translation>
            <numerusform>%n raus</numerusform>
            <numerusform>%n raus</numerusform>
        </translation>
    </message>
    <message>
        <source>no longer in</source>
        <comment>a player</comment>
        <translation>nicht mehr dabei</translation>
    </message>
</context>
<context>
    <name>ui::Gestures</name>
    <message>
        <source>Gestures</source>
        <translation>Gesten</translation>
    </message>
    <message>
        <source>Who wins</source>
        <translation>Wer gewinnt</translation>
    </message>
    <message>
        <source>Last one in</source>
        <translation>Wer übrig bleibt</translation>
    </message>
    <message>
        <source>Most points</source>
        <translation>Meiste Punkte</translation>
    </message>
    <message>
        <source>First to</source>
        <translation>Zielpunkte</translation>
    </message>
    <message>
        <source>Rock, paper, scissors</source>
        <translation>Schere, Stein, Papier</translation>
    </message>
    <message>
        <source>With lizard and Spock</source>
        <translation>Mit Echse und Spock</translation>
    </message>
    <message>
        <source>15 gestures</source>
        <translation>15 Gesten</translation>
    </message>
    <message>
        <source>101 gestures</source>
        <translation>101 Gesten</translation>
    </message>
    <message>
        <source>%1 gestures</source>
        <translation>%1 Gesten</translation>
    </message>
    <message>
        <source>first to %1</source>
        <translation>Ziel %1</translation>
    </message>
    <message>
        <source>Each of the %1 gestures beats %2 of the others.</source>
        <translation>Jede der %1 Gesten schlägt %2 der anderen.</translation>
    </message>
    <message>
        <source>They are numbered.</source>
        <translation>Sie sind nummeriert.</translation>
    </message>
    <message>
        <source>Everybody&apos;s throw is sealed before anybody&apos;s is opened. Not even the host can look.</source>
        <translation>Jede Wahl ist versiegelt, bevor eine aufgedeckt wird. Nicht einmal der Gastgeber kann hineinsehen.</translation>
    </message>
    <message>
        <source>rock squashes lizard</source>
        <translation>Stein zerquetscht Echse</translation>
    </message>
    <message>
        <source>lizard bites Spock</source>
        <translation>Echse beißt Spock</translation>
    </message>
    <message>
        <source>Spock bends scissors</source>
        <translation>Spock verbiegt Schere</translation>
    </message>
    <message>
        <source>scissors clip lizard</source>
        <translation>Schere stutzt Echse</translation>
    </message>
    <message>
        <source>lizard eats paper</source>
        <translation>Echse frisst Papier</translation>
    </message>
    <message>
        <source>paper refutes Spock</source>
        <translation>Papier widerlegt Spock</translation>
    </message>
    <message>
        <source>Spock melts rock</source>
        <translation>Spock schmilzt Stein</translation>
    </message>
    <message>
        <source>rock smothers fire</source>
        <translation>Stein erstickt Feuer</translation>
    </message>
    <message>
        <source>rock breaks scissors</source>
        <translation>Stein zerschlägt Schere</translation>
    </message>
    <message>
        <source>rock pins down snake</source>
        <translation>Stein klemmt Schlange ein</translation>
    </message>
    <message>
        <source>rock trips human</source>
        <translation>Stein lässt Mensch stolpern</translation>
    </message>
    <message>
        <source>rock blocks the roots of tree</source>
        <translation>Stein bremst Baumwurzeln</translation>
    </message>
    <message>
        <source>rock startles wolf</source>
        <translation>Stein erschreckt Wolf</translation>
    </message>
    <message>
        <source>rock flattens sponge</source>
        <translation>Stein plättet Schwamm</translation>
    </message>
    <message>
        <source>fire melts scissors</source>
        <translation>Feuer schmilzt Schere</translation>
    </message>
    <message>
        <source>fire drives off snake</source>
        <translation>Feuer vertreibt Schlange</translation>
    </message>
    <message>
        <source>fire scorches human</source>
        <translation>Feuer versengt Mensch</translation>
    </message>
    <message>
        <source>fire consumes tree</source>
        <translation>Feuer verzehrt Baum</translation>
    </message>
    <message>
        <source>fire scares wolf</source>
        <translation>Feuer ängstigt Wolf</translation>
    </message>
    <message>
        <source>fire chars sponge</source>
        <translation>Feuer verkohlt Schwamm</translation>
    </message>
    <message>
        <source>fire burns paper</source>
        <translation>Feuer verbrennt Papier</translation>
    </message>
    <message>
        <source>scissors nip snake</source>
        <translation>Schere zwickt Schlange</translation>
    </message>
    <message>
        <source>scissors shear human</source>
        <translation>Schere schert Mensch</translation>
    </message>
    <message>
        <source>scissors prune tree</source>
        <translation>Schere stutzt Baum</translation>
    </message>
    <message>
        <source>scissors trim wolf</source>
        <translation>Schere trimmt Wolf</translation>
    </message>
    <message>
        <source>scissors cut up sponge</source>
        <translation>Schere zerschnippelt Schwamm</translation>
    </message>
    <message>
        <source>scissors cut paper</source>
        <translation>Schere schneidet Papier</translation>
    </message>
    <message>
        <source>scissors cut through air</source>
        <translation>Schere durchschneidet Luft</translation>
    </message>
    <message>
        <source>snake bites human</source>
        <translation>Schlange beißt Mensch</translation>
    </message>
    <message>
        <source>snake winds round tree</source>
        <translation>Schlange umschlingt Baum</translation>
    </message>
    <message>
        <source>snake bites wolf</source>
        <translation>Schlange beißt Wolf</translation>
    </message>
    <message>
        <source>snake swallows sponge</source>
        <translation>Schlange verschluckt Schwamm</translation>
    </message>
    <message>
        <source>snake rustles through paper</source>
        <translation>Schlange raschelt durch Papier</translation>
    </message>
    <message>
        <source>snake hisses at air</source>
        <translation>Schlange zischt Luft an</translation>
    </message>
    <message>
        <source>snake swims through water</source>
        <translation>Schlange schwimmt durch Wasser</translation>
    </message>
    <message>
        <source>human fells tree</source>
        <translation>Mensch fällt Baum</translation>
    </message>
    <message>
        <source>human tames wolf</source>
        <translation>Mensch zähmt Wolf</translation>
    </message>
    <message>
        <source>human wrings out sponge</source>
        <translation>Mensch wringt Schwamm aus</translation>
    </message>
    <message>
        <source>human writes on paper</source>
        <translation>Mensch beschreibt Papier</translation>
    </message>
    <message>
        <source>human breathes air</source>
        <translation>Mensch atmet Luft</translation>
    </message>
    <message>
        <source>human drinks water</source>
        <translation>Mensch trinkt Wasser</translation>
    </message>
    <message>
        <source>human slays dragon</source>
        <translation>Mensch erlegt Drachen</translation>
    </message>
    <message>
        <source>tree falls on wolf</source>
        <translation>Baum fällt auf Wolf</translation>
    </message>
    <message>
        <source>tree outgrows sponge</source>
        <translation>Baum überwächst Schwamm</translation>
    </message>
    <message>
        <source>tree towers over paper</source>
        <translation>Baum überragt Papier</translation>
    </message>
    <message>
        <source>tree freshens air</source>
        <translation>Baum erfrischt Luft</translation>
    </message>
    <message>
        <source>tree drinks up water</source>
        <translation>Baum schlürft Wasser</translation>
    </message>
    <message>
        <source>tree entangles dragon</source>
        <translation>Baum fängt Drachen</translation>
    </message>
    <message>
        <source>tree shuts in devil</source>
        <translation>Baum sperrt Teufel ein</translation>
    </message>
    <message>
        <source>wolf chews up sponge</source>
        <translation>Wolf zerkaut Schwamm</translation>
    </message>
    <message>
        <source>wolf tears paper</source>
        <translation>Wolf zerreißt Papier</translation>
    </message>
    <message>
        <source>wolf howls through air</source>
        <translation>Wolf heult durch Luft</translation>
    </message>
    <message>
        <source>wolf laps up water</source>
        <translation>Wolf schlabbert Wasser</translation>
    </message>
    <message>
        <source>wolf outruns dragon</source>
        <translation>Wolf läuft Drachen davon</translation>
    </message>
    <message>
        <source>wolf bites devil</source>
        <translation>Wolf beißt Teufel</translation>
    </message>
    <message>
        <source>wolf dodges lightning</source>
        <translation>Wolf weicht Blitz aus</translation>
    </message>
    <message>
        <source>sponge wets paper</source>
        <translation>Schwamm durchweicht Papier</translation>
    </message>
    <message>
        <source>sponge holds air</source>
        <translation>Schwamm speichert Luft</translation>
    </message>
    <message>
        <source>sponge soaks up water</source>
        <translation>Schwamm saugt Wasser auf</translation>
    </message>
    <message>
        <source>sponge scrubs dragon</source>
        <translation>Schwamm schrubbt Drachen</translation>
    </message>
    <message>
        <source>sponge washes devil</source>
        <translation>Schwamm wäscht Teufel</translation>
    </message>
    <message>
        <source>sponge shrugs off lightning</source>
        <translation>Schwamm trotzt Blitz</translation>
    </message>
    <message>
        <source>sponge clogs gun</source>
        <translation>Schwamm verstopft Pistole</translation>
    </message>
    <message>
        <source>paper fans air</source>
        <translation>Papier fächelt Luft</translation>
    </message>
    <message>
        <source>paper floats on water</source>
        <translation>Papier schwimmt auf Wasser</translation>
    </message>
    <message>
        <source>paper pictures dragon</source>
        <translation>Papier zeigt Drachen</translation>
    </message>
    <message>
        <source>paper binds devil</source>
        <translation>Papier bindet Teufel</translation>
    </message>
    <message>
        <source>paper explains lightning</source>
        <translation>Papier erklärt Blitz</translation>
    </message>
    <message>
        <source>paper bans gun</source>
        <translation>Papier verbietet Pistole</translation>
    </message>
    <message>
        <source>paper covers rock</source>
        <translation>Papier umwickelt Stein</translation>
    </message>
    <message>
        <source>air dries up water</source>
        <translation>Luft trocknet Wasser</translation>
    </message>
    <message>
        <source>air chills dragon</source>
        <translation>Luft kühlt Drachen ab</translation>
    </message>
    <message>
        <source>air blows away devil</source>
        <translation>Luft pustet Teufel weg</translation>
    </message>
    <message>
        <source>air scatters lightning</source>
        <translation>Luft zerstreut Blitz</translation>
    </message>
    <message>
        <source>air tarnishes gun</source>
        <translation>Luft lässt Pistole anlaufen</translation>
    </message>
    <message>
        <source>air wears down rock</source>
        <translation>Luft schleift Stein ab</translation>
    </message>
    <message>
        <source>air blows out fire</source>
        <translation>Luft bläst Feuer aus</translation>
    </message>
    <message>
        <source>water douses dragon</source>
        <translation>Wasser löscht Drachen</translation>
    </message>
    <message>
        <source>water drenches devil</source>
        <translation>Wasser durchnässt Teufel</translation>
    </message>
    <message>
        <source>water carries off lightning</source>
        <translation>Wasser leitet Blitz ab</translation>
    </message>
    <message>
        <source>water floods gun</source>
        <translation>Wasser flutet Pistole</translation>
    </message>
    <message>
        <source>water hollows rock</source>
        <translation>Wasser höhlt Stein</translation>
    </message>
    <message>
        <source>water puts out fire</source>
        <translation>Wasser löscht Feuer</translation>
    </message>
    <message>
        <source>water rusts scissors</source>
        <translation>Wasser lässt Schere rosten</translation>
    </message>
    <message>
        <source>dragon frightens devil</source>
        <translation>Drache erschreckt Teufel</translation>
    </message>
    <message>
        <source>dragon rides lightning</source>
        <translation>Drache reitet Blitz</translation>
    </message>
    <message>
        <source>dragon melts gun</source>
        <translation>Drache schmilzt Pistole</translation>
    </message>
    <message>
        <source>dragon rests on rock</source>
        <translation>Drache ruht auf Stein</translation>
    </message>
    <message>
        <source>dragon breathes fire</source>
        <translation>Drache speit Feuer</translation>
    </message>
    <message>
        <source>dragon crushes scissors</source>
        <translation>Drache zermalmt Schere</translation>
    </message>
    <message>
        <source>dragon swallows snake</source>
        <translation>Drache verschlingt Schlange</translation>
    </message>
    <message>
        <source>devil hurls lightning</source>
        <translation>Teufel schleudert Blitz</translation>
    </message>
    <message>
        <source>devil jams gun</source>
        <translation>Teufel blockiert Pistole</translation>
    </message>
    <message>
        <source>devil throws rock</source>
        <translation>Teufel wirft Stein</translation>
    </message>
    <message>
        <source>devil plays with fire</source>
        <translation>Teufel spielt mit Feuer</translation>
    </message>
    <message>
        <source>devil bends scissors</source>
        <translation>Teufel verbiegt Schere</translation>
    </message>
    <message>
        <source>devil charms snake</source>
        <translation>Teufel beschwört Schlange</translation>
    </message>
    <message>
        <source>devil tempts human</source>
        <translation>Teufel verführt Mensch</translation>
    </message>
    <message>
        <source>lightning fuses gun</source>
        <translation>Blitz verschmilzt Pistole</translation>
    </message>
    <message>
        <source>lightning splits rock</source>
        <translation>Blitz spaltet Stein</translation>
    </message>
    <message>
        <source>lightning outshines fire</source>
        <translation>Blitz überstrahlt Feuer</translation>
    </message>
    <message>
        <source>lightning welds scissors</source>
        <translation>Blitz verschweißt Schere</translation>
    </message>
    <message>
        <source>lightning strikes snake</source>
        <translation>Blitz trifft Schlange</translation>
    </message>
    <message>
        <source>lightning strikes human</source>
        <translation>Blitz trifft Mensch</translation>
    </message>
    <message>
        <source>lightning splits tree</source>
        <translation>Blitz spaltet Baum</translation>
    </message>
    <message>
        <source>gun shatters rock</source>
        <translation>Pistole zertrümmert Stein</translation>
    </message>
    <message>
        <source>gun outblasts fire</source>
        <translation>Pistole übertönt Feuer</translation>
    </message>
    <message>
        <source>gun outranges scissors</source>
        <translation>Pistole übertrifft Schere</translation>
    </message>
    <message>
        <source>gun stops snake</source>
        <translation>Pistole stoppt Schlange</translation>
    </message>
    <message>
        <source>gun stops human</source>
        <translation>Pistole stoppt Mensch</translation>
    </message>
    <message>
        <source>gun riddles tree</source>
        <translation>Pistole durchlöchert Baum</translation>
    </message>
    <message>
        <source>gun scares off wolf</source>
        <translation>Pistole verscheucht Wolf</translation>
    </message>
    <message>
        <source>%1 beats %2</source>
        <translation>%1 schlägt %2</translation>
    </message>
    <message>
        <source>air</source>
        <translation>Luft</translation>
    </message>
    <message>
        <source>airplane</source>
        <translation>Flugzeug</translation>
    </message>
    <message>
        <source>alien</source>
        <translation>Alien</translation>
    </message>
    <message>
        <source>axe</source>
        <translation>Axt</translation>
    </message>
    <message>
        <source>baby</source>
        <translation>Baby</translation>
    </message>
    <message>
        <source>beer</source>
        <translation>Bier</translation>
    </message>
    <message>
        <source>bicycle</source>
        <translation>Fahrrad</translation>
    </message>
    <message>
        <source>bird</source>
        <translation>Vogel</translation>
    </message>
    <message>
        <source>blood</source>
        <translation>Blut</translation>
    </message>
    <message>
        <source>book</source>
        <translation>Buch</translation>
    </message>
    <message>
        <source>bowl</source>
        <translation>Schüssel</translation>
    </message>
    <message>
        <source>brain</source>
        <translation>Gehirn</translation>
    </message>
    <message>
        <source>butter</source>
        <translation>Butter</translation>
    </message>
    <message>
        <source>cage</source>
        <translation>Käfig</translation>
    </message>
    <message>
        <source>camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>car</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>castle</source>
        <translation>Burg</translation>
    </message>
    <message>
        <source>cat</source>
        <translation>Katze</translation>
    </message>
    <message>
        <source>chain</source>
        <translation>Kette</translation>
    </message>
    <message>
        <source>chainsaw</source>
        <translation>Kettensäge</translation>
    </message>
    <message>
        <source>church</source>
        <translation>Kirche</translation>
    </message>
    <message>
        <source>cloud</source>
        <translation>Wolke</translation>
    </message>
    <message>
        <source>cockroach</source>
        <translation>Kakerlake</translation>
    </message>
    <message>
        <source>community</source>
        <translation>Gemeinschaft</translation>
    </message>
    <message>
        <source>computer</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>cross</source>
        <translation>Kreuz</translation>
    </message>
    <message>
        <source>cup</source>
        <translation>Tasse</translation>
    </message>
    <message>
        <source>death</source>
        <translation>Tod</translation>
    </message>
    <message>
        <source>devil</source>
        <translation>Teufel</translation>
    </message>
    <message>
        <source>diamond</source>
        <translation>Diamant</translation>
    </message>
    <message>
        <source>dragon</source>
        <translation>Drache</translation>
    </message>
    <message>
        <source>duck</source>
        <translation>Ente</translation>
    </message>
    <message>
        <source>dynamite</source>
        <translation>Dynamit</translation>
    </message>
    <message>
        <source>electricity</source>
        <translation>Strom</translation>
    </message>
    <message>
        <source>fence</source>
        <translation>Zaun</translation>
    </message>
    <message>
        <source>film</source>
        <translation>Film</translation>
    </message>
    <message>
        <source>fire</source>
        <translation>Feuer</translation>
    </message>
    <message>
        <source>fish</source>
        <translation>Fisch</translation>
    </message>
    <message>
        <source>gold</source>
        <translation>Gold</translation>
    </message>
    <message>
        <source>grass</source>
        <translation>Gras</translation>
    </message>
    <message>
        <source>guitar</source>
        <translation>Gitarre</translation>
    </message>
    <message>
        <source>gun</source>
        <translation>Pistole</translation>
    </message>
    <message>
        <source>heart</source>
        <translation>Herz</translation>
    </message>
    <message>
        <source>helicopter</source>
        <translation>Hubschrauber</translation>
    </message>
    <message>
        <source>home</source>
        <translation>Zuhause</translation>
    </message>
    <message>
        <source>human</source>
        <translation>Mensch</translation>
    </message>
    <message>
        <source>king</source>
        <translation>König</translation>
    </message>
    <message>
        <source>laser</source>
        <translation>Laser</translation>
    </message>
    <message>
        <source>law</source>
        <translation>Gesetz</translation>
    </message>
    <message>
        <source>lightning</source>
        <translation>Blitz</translation>
    </message>
    <message>
        <source>lizard</source>
        <translation>Echse</translation>
    </message>
    <message>
        <source>man</source>
        <translation>Mann</translation>
    </message>
    <message>
        <source>math</source>
        <translation>Mathe</translation>
    </message>
    <message>
        <source>Medusa</source>
        <translation>Medusa</translation>
    </message>
    <message>
        <source>money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>monkey</source>
        <translation>Affe</translation>
    </message>
    <message>
        <source>moon</source>
        <translation>Mond</translation>
    </message>
    <message>
        <source>mountain</source>
        <translation>Berg</translation>
    </message>
    <message>
        <source>noise</source>
        <translation>Lärm</translation>
    </message>
    <message>
        <source>nuke</source>
        <translation>Atombombe</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>peace</source>
        <translation>Frieden</translation>
    </message>
    <message>
        <source>pit</source>
        <translation>Grube</translation>
    </message>
    <message>
        <source>planet</source>
        <translation>Planet</translation>
    </message>
    <message>
        <source>platinum</source>
        <translation>Platin</translation>
    </message>
    <message>
        <source>poison</source>
        <translation>Gift</translation>
    </message>
    <message>
        <source>police</source>
        <translation>Polizei</translation>
    </message>
    <message>
        <source>porcupine</source>
        <translation>Stachelschwein</translation>
    </message>
    <message>
        <source>power</source>
        <translation>Macht</translation>
    </message>
    <message>
        <source>prayer</source>
        <translation>Gebet</translation>
    </message>
    <message>
        <source>prince</source>
        <translation>Prinz</translation>
    </message>
    <message>
        <source>princess</source>
        <translation>Prinzessin</translation>
    </message>
    <message>
        <source>queen</source>
        <translation>Königin</translation>
    </message>
    <message>
        <source>quicksand</source>
        <translation>Treibsand</translation>
    </message>
    <message>
        <source>rain</source>
        <translation>Regen</translation>
    </message>
    <message>
        <source>rainbow</source>
        <translation>Regenbogen</translation>
    </message>
    <message>
        <source>robot</source>
        <translation>Roboter</translation>
    </message>
    <message>
        <source>rock</source>
        <translation>Stein</translation>
    </message>
    <message>
        <source>Satan</source>
        <translation>Satan</translation>
    </message>
    <message>
        <source>school</source>
        <translation>Schule</translation>
    </message>
    <message>
        <source>scissors</source>
        <translation>Schere</translation>
    </message>
    <message>
        <source>sky</source>
        <translation>Himmel</translation>
    </message>
    <message>
        <source>snake</source>
        <translation>Schlange</translation>
    </message>
    <message>
        <source>spider</source>
        <translation>Spinne</translation>
    </message>
    <message>
        <source>Spock</source>
        <translation>Spock</translation>
    </message>
    <message>
        <source>sponge</source>
        <translation>Schwamm</translation>
    </message>
    <message>
        <source>sun</source>
        <translation>Sonne</translation>
    </message>
    <message>
        <source>sword</source>
        <translation>Schwert</translation>
    </message>
    <message>
        <source>tank</source>
        <translation>Panzer</translation>
    </message>
    <message>
        <source>toilet</source>
        <translation>Toilette</translation>
    </message>
    <message>
        <source>tornado</source>
        <translation>Tornado</translation>
    </message>
    <message>
        <source>train</source>
        <translation>Zug</translation>
    </message>
    <message>
        <source>tree</source>
        <translation>Baum</translation>
    </message>
    <message>
        <source>turnip</source>
        <translation>Rübe</translation>
    </message>
    <message>
        <source>TV</source>
        <translation>Fernseher</translation>
    </message>
    <message>
        <source>UFO</source>
        <translation>UFO</translation>
    </message>
    <message>
        <source>vampire</source>
        <translation>Vampir</translation>
    </message>
    <message>
        <source>video game</source>
        <translation>Videospiel</translation>
    </message>
    <message>
        <source>vulture</source>
        <translation>Geier</translation>
    </message>
    <message>
        <source>wall</source>
        <translation>Mauer</translation>
    </message>
    <message>
        <source>water</source>
        <translation>Wasser</translation>
    </message>
    <message>
        <source>whip</source>
        <translation>Peitsche</translation>
    </message>
    <message>
        <source>wolf</source>
        <translation>Wolf</translation>
    </message>
    <message>
        <source>woman</source>
        <translation>Frau</translation>
    </message>
    <message>
        <source>number %1</source>
        <translation>Nummer %1</translation>
    </message>
    <message numerus="yes">
        <source>%n points after round %1</source>
        <translation>
            <numerusform>%n Punkt nach Runde %1</numerusform>
            <numerusform>%n Punkte nach Runde %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody throws at the same moment.</source>
        <translation>Alle wählen im selben Moment.</translation>
    </message>
</context>
<context>
    <name>ui::HomePage</name>
    <message>
        <source>Address of the host</source>
        <translation>Adresse des Gastgebers</translation>
    </message>
    <message>
        <source>&amp;Join</source>
        <translation>&amp;Mitspielen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Abbre&amp;chen</translation>
    </message>
    <message>
        <source>The host&apos;s window shows the address and a link to copy.</source>
        <translation>Das Fenster des Gastgebers zeigt die Adresse und einen Link zum Kopieren.</translation>
    </message>
    <message>
        <source>Paste a link, or type 192.168.1.20</source>
        <translation>Link oder 192.168.1.20</translation>
    </message>
    <message>
        <source>Join with an invitation</source>
        <translation>Einladung annehmen</translation>
    </message>
    <message>
        <source>Good evening, %1.</source>
        <translation>Guten Abend, %1.</translation>
    </message>
    <message>
        <source>Good morning, %1.</source>
        <translation>Guten Morgen, %1.</translation>
    </message>
    <message>
        <source>Good afternoon, %1.</source>
        <translation>Guten Tag, %1.</translation>
    </message>
    <message>
        <source>Last time:</source>
        <translation>Zuletzt:</translation>
    </message>
    <message>
        <source>No account, no internet.</source>
        <translation>Kein Konto, kein Internet.</translation>
    </message>
    <message>
        <source>Friends need no program</source>
        <translation>Freunde brauchen kein Programm</translation>
    </message>
    <message>
        <source>Host a game and let them scan its code: they play in their phone&apos;s browser.</source>
        <translation>Eröffne ein Spiel und lass sie den Code scannen: Sie spielen im Browser ihres Handys.</translation>
    </message>
    <message>
        <source>Good evening.</source>
        <translation>Guten Abend.</translation>
    </message>
    <message>
        <source>Good morning.</source>
        <translation>Guten Morgen.</translation>
    </message>
    <message>
        <source>Good afternoon.</source>
        <translation>Guten Tag.</translation>
    </message>
    <message>
        <source>A link or an address</source>
        <translation>Ein Link oder eine Adresse</translation>
    </message>
</context>
<context>
    <name>ui::HowToJoin</name>
    <message>
        <source>Or join without the list: type the address that the host&apos;s window shows.</source>
        <translation>Es geht auch ohne Liste: Tippe die Adresse, die das Fenster des Gastgebers zeigt.</translation>
    </message>
    <message>
        <source>One of you is on no network, or on another one.</source>
        <translation>Jemand von euch ist in keinem Netz oder in einem anderen.</translation>
    </message>
    <message>
        <source>Join the same Wi-Fi, or plug in the cable.</source>
        <translation>Geht ins selbe WLAN, oder steckt das Kabel an.</translation>
    </message>
    <message>
        <source>A guest Wi-Fi keeps computers apart.</source>
        <translation>Ein Gast-WLAN trennt die Computer.</translation>
    </message>
    <message>
        <source>Hotels and schools do that. A phone&apos;s hotspot works.</source>
        <translation>So ist es in Hotels und Schulen. Der Hotspot eines Handys geht.</translation>
    </message>
    <message>
        <source>Their firewall keeps visitors out.</source>
        <translation>Die Firewall dort lässt keinen Besuch herein.</translation>
    </message>
    <message>
        <source>Their window shows how to open it.</source>
        <translation>Das Fenster dort zeigt, wie man sie öffnet.</translation>
    </message>
    <message>
        <source>Nobody is hosting nearby yet</source>
        <translation>Noch kein Spiel in der Nähe</translation>
    </message>
    <message>
        <source>Games appear here by themselves. If somebody is hosting and you miss them, it is usually one of these:</source>
        <translation>Spiele erscheinen hier von selbst. Fehlt eines, das jemand eröffnet hat, liegt es meist hieran:</translation>
    </message>
    <message>
        <source>Games appear here by themselves.</source>
        <translation>Spiele erscheinen hier von selbst.</translation>
    </message>
    <message>
        <source>You are on no network</source>
        <translation>Du bist in keinem Netz</translation>
    </message>
    <message>
        <source>Wi-Fi is off, or the cable is out. Turn it on; games then appear here by themselves.</source>
        <translation>Das WLAN ist aus, oder das Kabel steckt nicht. Stell die Verbindung her; dann erscheinen Spiele hier von selbst.</translation>
    </message>
    <message>
        <source>Parlor cannot hear who is nearby</source>
        <translation>Parlor hört nicht, wer in der Nähe ist</translation>
    </message>
    <message>
        <source>Another program on this computer keeps UDP port 7341 for itself. Close it, and games appear here by themselves.</source>
        <translation>Ein anderes Programm auf diesem Computer hält den UDP-Port 7341 besetzt. Schließ es, dann erscheinen Spiele hier von selbst.</translation>
    </message>
</context>
<context>
    <name>ui::IntroductionCard</name>
    <message>
        <source>Your name at the table</source>
        <translation>Dein Name am Tisch</translation>
    </message>
    <message>
        <source>Your figure</source>
        <translation>Deine Figur</translation>
    </message>
    <message>
        <source>That&apos;s me</source>
        <translation>Das bin ich</translation>
    </message>
    <message>
        <source>What shall the others call you?</source>
        <translation>Wie sollen dich die anderen nennen?</translation>
    </message>
    <message>
        <source>Larger text, less motion and other languages are in the settings.</source>
        <translation>Größerer Text, weniger Bewegung und andere Sprachen sind in den Einstellungen.</translation>
    </message>
</context>
<context>
    <name>ui::InviteCard</name>
    <message>
        <source>&amp;Copy invitation</source>
        <translation>Einladung &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy the address only</source>
        <translation>Nur Adresse kopieren</translation>
    </message>
    <message>
        <source>Invite the others</source>
        <translation>Lade die anderen ein</translation>
    </message>
    <message>
        <source>They find you in their list. If not, tell them this address.</source>
        <translation>Sie finden dich in ihrer Liste. Wenn nicht, sag ihnen diese Adresse.</translation>
    </message>
    <message>
        <source>fewer addresses</source>
        <translation>weniger Adressen</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>no network</source>
        <translation>kein Netz</translation>
    </message>
    <message>
        <source>Turn on Wi-Fi or plug in the cable; the address appears here.</source>
        <translation>Schalte das WLAN ein oder steck das Kabel an; dann steht hier die Adresse.</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopieren</translation>
    </message>
    <message>
        <source>Come and play: start Parlor, click into &quot;Join with an invitation&quot; and type %1</source>
        <translation>Spiel mit: Starte Parlor, klick in „Einladung annehmen“ und tippe %1</translation>
    </message>
    <message>
        <source>Play %1 with %2.</source>
        <translation>Spiel %1 mit %2.</translation>
    </message>
    <message>
        <source>Come and play.</source>
        <translation>Spiel mit.</translation>
    </message>
    <message>
        <source>In a browser, with nothing to install: %1</source>
        <translation>Im Browser, ohne etwas zu installieren: %1</translation>
    </message>
    <message>
        <source>With Parlor: open %1 or type %2.</source>
        <translation>Mit Parlor: Öffne %1 oder tippe %2 ein.</translation>
    </message>
    <message>
        <source>Come and play: open %1 or type %2 in Parlor.</source>
        <translation>Spiel mit: Öffne %1 oder tippe %2 in Parlor ein.</translation>
    </message>
    <message>
        <source>Play %1 with %2: open %3 or type %4 in Parlor.</source>
        <translation>Spiel %1 mit %2: Öffne %3 oder tippe %4 in Parlor ein.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message numerus="yes">
        <source>%n other addresses</source>
        <translation>
            <numerusform>%n weitere Adresse</numerusform>
            <numerusform>%n weitere Adressen</numerusform>
        </translation>
    </message>
    <message>
        <source>They find the table in their list. If not, tell them this address.</source>
        <translation>Sie finden den Tisch in ihrer Liste. Wenn nicht, sag ihnen diese Adresse.</translation>
    </message>
</context>
<context>
    <name>ui::InviteLights</name>
    <message>
        <source>Copy the command</source>
        <translation>Befehl kopieren</translation>
    </message>
    <message>
        <source>Visible on the network</source>
        <translation>Im Netz sichtbar</translation>
    </message>
    <message>
        <source>Somebody has reached you</source>
        <translation>Jemand hat dich erreicht</translation>
    </message>
    <message>
        <source>Your computer takes no visitors on port %1.</source>
        <translation>Dein Computer nimmt an Port %1 keinen Besuch an.</translation>
    </message>
    <message>
        <source>Your computer takes visitors on port %1.</source>
        <translation>Dein Computer nimmt an Port %1 Besuch an.</translation>
    </message>
    <message>
        <source>Our own call came back from the network.</source>
        <translation>Unser eigener Ruf kam aus dem Netz zurück.</translation>
    </message>
    <message>
        <source>Our own call does not come back; tell the others the address.</source>
        <translation>Unser eigener Ruf kommt nicht zurück; sag den anderen die Adresse.</translation>
    </message>
    <message>
        <source>Waiting for our own call to come back from the network.</source>
        <translation>Wir warten, dass unser eigener Ruf aus dem Netz zurückkommt.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>It lights up when the first one comes from another device.</source>
        <translation>Das Licht geht an, sobald jemand von einem anderen Gerät kommt.</translation>
    </message>
    <message>
        <source>%1 has reached you.</source>
        <translation>%1 hat dich erreicht.</translation>
    </message>
    <message>
        <source>Listening</source>
        <comment>this computer, for visitors</comment>
        <translation>Bereit für Besuch</translation>
    </message>
</context>
<context>
    <name>ui::Label</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>ui::LeaveTexts</name>
    <message>
        <source>&amp;Save and close</source>
        <translation>&amp;Speichern und gehen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Schl&amp;ießen</translation>
    </message>
    <message>
        <source>St&amp;ay</source>
        <translation>B&amp;leiben</translation>
    </message>
    <message>
        <source>Leave your table?</source>
        <translation>Deinen Tisch verlassen?</translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>Nichts ändert sich.</translation>
    </message>
    <message>
        <source>Everybody&apos;s seats, the chat and the match are kept, and you continue them from your home page, even another day.</source>
        <translation>Alle Plätze, der Chat und die Partie bleiben erhalten; weiter geht es von deiner Startseite aus, auch an einem anderen Tag.</translation>
    </message>
    <message>
        <source>Everybody&apos;s seats and the chat are kept, and you continue from your home page, even another day.</source>
        <translation>Alle Plätze und der Chat bleiben erhalten; weiter geht es von deiner Startseite aus, auch an einem anderen Tag.</translation>
    </message>
    <message>
        <source>The table and its match are gone for good.</source>
        <translation>Der Tisch und seine Partie sind für immer weg.</translation>
    </message>
    <message>
        <source>The table is gone for good.</source>
        <translation>Der Tisch ist für immer weg.</translation>
    </message>
    <message>
        <source>Nobody else is at this table now.</source>
        <translation>Außer dir ist gerade niemand an diesem Tisch.</translation>
    </message>
    <message>
        <source>%1 can come back when you continue.</source>
        <translation>Machst du weiter, kann %1 zurückkommen.</translation>
    </message>
    <message>
        <source>%1 cannot come back.</source>
        <translation>%1 kann nicht zurückkommen.</translation>
    </message>
    <message numerus="yes">
        <source>The %n others can come back when you continue.</source>
        <translation>
            <numerusform>Machst du weiter, kann die andere Person zurückkommen.</numerusform>
            <numerusform>Machst du weiter, können die %n anderen zurückkommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n others cannot come back.</source>
        <translation>
            <numerusform>Die andere Person kann nicht zurückkommen.</numerusform>
            <numerusform>Die %n anderen können nicht zurückkommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2 can come back when you continue.</source>
        <translation>Machst du weiter, können %1 und %2 zurückkommen.</translation>
    </message>
    <message>
        <source>%1 and %2 cannot come back.</source>
        <translation>%1 und %2 können nicht zurückkommen.</translation>
    </message>
    <message>
        <source>Everybody who is here can come back when you continue.</source>
        <translation>Machst du weiter, können alle, die hier sind, zurückkommen.</translation>
    </message>
    <message>
        <source>Nobody who is here can come back.</source>
        <translation>Wer jetzt hier ist, kann nicht zurückkommen.</translation>
    </message>
    <message>
        <source>Leave, keep my seat</source>
        <translation>Gehen, Platz behalten</translation>
    </message>
    <message>
        <source>Give up my seat</source>
        <translation>Platz aufgeben</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>Leave in the middle of the match?</source>
        <translation>Mitten in der Partie gehen?</translation>
    </message>
    <message>
        <source>It is kept for a while (%1). Return on the first page leads back.</source>
        <translation>Er bleibt eine Weile reserviert (%1). „Zurück“ auf der Startseite führt wieder her.</translation>
    </message>
    <message>
        <source>It is your turn.</source>
        <translation>Du bist dran.</translation>
    </message>
    <message>
        <source>It is your turn, and %1 is waiting for it.</source>
        <translation>Du bist dran, und %1 wartet darauf.</translation>
    </message>
    <message>
        <source>It is your turn, and the others are waiting for it.</source>
        <translation>Du bist dran, und die anderen warten darauf.</translation>
    </message>
    <message>
        <source>The others are to move.</source>
        <translation>Die anderen sind am Zug.</translation>
    </message>
    <message>
        <source>%1 is to move.</source>
        <translation>%1 ist am Zug.</translation>
    </message>
    <message>
        <source>The match ends, and nobody wins.</source>
        <translation>Die Partie endet, und niemand gewinnt.</translation>
    </message>
    <message>
        <source>You are out, and the others play on.</source>
        <translation>Du bist raus, und die anderen spielen weiter.</translation>
    </message>
    <message>
        <source>%1 wins this match.</source>
        <translation>%1 gewinnt diese Partie.</translation>
    </message>
    <message>
        <source>The score becomes %1 to %2.</source>
        <translation>Es steht dann %1 zu %2.</translation>
    </message>
</context>
<context>
    <name>ui::LineBoard</name>
    <message>
        <source>Board</source>
        <translation>Brett</translation>
    </message>
    <message>
        <source>X</source>
        <comment>a piece</comment>
        <translation>X</translation>
    </message>
    <message>
        <source>O</source>
        <comment>a piece</comment>
        <translation>O</translation>
    </message>
    <message>
        <source>winning row</source>
        <translation>Gewinnreihe</translation>
    </message>
    <message>
        <source>last move</source>
        <translation>letzter Zug</translation>
    </message>
    <message>
        <source>column %1, row %2</source>
        <translation>Spalte %1, Zeile %2</translation>
    </message>
    <message>
        <source>your X</source>
        <translation>dein X</translation>
    </message>
    <message>
        <source>your O</source>
        <translation>dein O</translation>
    </message>
    <message>
        <source>%1&apos;s X</source>
        <translation>X von %1</translation>
    </message>
    <message>
        <source>%1&apos;s O</source>
        <translation>O von %1</translation>
    </message>
    <message>
        <source>your disc</source>
        <translation>deine Scheibe</translation>
    </message>
    <message>
        <source>%1&apos;s disc</source>
        <translation>Scheibe von %1</translation>
    </message>
    <message>
        <source>your stone</source>
        <translation>dein Stein</translation>
    </message>
    <message>
        <source>%1&apos;s stone</source>
        <translation>Stein von %1</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>a cell</comment>
        <translation>leer</translation>
    </message>
</context>
<context>
    <name>ui::LineGames</name>
    <message>
        <source>Tic-tac-toe</source>
        <translation>Tic-Tac-Toe</translation>
    </message>
    <message>
        <source>Four in a row</source>
        <translation>Vier gewinnt</translation>
    </message>
    <message>
        <source>Gomoku</source>
        <translation>Gomoku</translation>
    </message>
    <message>
        <source>Three</source>
        <translation>Drei</translation>
    </message>
    <message>
        <source>Four</source>
        <translation>Vier</translation>
    </message>
    <message>
        <source>Five</source>
        <translation>Fünf</translation>
    </message>
    <message>
        <source>Six</source>
        <translation>Sechs</translation>
    </message>
    <message>
        <source>Seven</source>
        <translation>Sieben</translation>
    </message>
    <message>
        <source>Eight</source>
        <translation>Acht</translation>
    </message>
    <message>
        <source>Nine</source>
        <translation>Neun</translation>
    </message>
    <message>
        <source>Ten</source>
        <translation>Zehn</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>In a row to win</source>
        <translation>In Reihe zum Sieg</translation>
    </message>
    <message>
        <source>Classic %1 × %2</source>
        <translation>Klassisch %1 × %2</translation>
    </message>
    <message>
        <source>Large %1 × %2</source>
        <translation>Groß %1 × %2</translation>
    </message>
    <message>
        <source>Quick %1 × %2</source>
        <translation>Schnell %1 × %2</translation>
    </message>
    <message>
        <source>Wide %1 × %2</source>
        <translation>Mittel %1 × %2</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1, %2 in a row</source>
        <translation>%1, %2 in Reihe</translation>
    </message>
    <message>
        <source>%1 in a row on move %2</source>
        <translation>%1 in einer Reihe mit Zug %2</translation>
    </message>
    <message>
        <source>plays X</source>
        <translation>spielt X</translation>
    </message>
    <message>
        <source>plays O</source>
        <translation>spielt O</translation>
    </message>
    <message>
        <source>Discs fall; %1 in a row win.</source>
        <translation>Scheiben fallen; %1 in einer Reihe gewinnen.</translation>
    </message>
    <message>
        <source>%1 in a row on a large board.</source>
        <translation>%1 in einer Reihe auf einem großen Brett.</translation>
    </message>
    <message>
        <source>%1 in a row win.</source>
        <translation>%1 in einer Reihe gewinnen.</translation>
    </message>
</context>
<context>
    <name>ui::LobbyPage</name>
    <message>
        <source>Room name</source>
        <translation>Raumname</translation>
    </message>
    <message>
        <source>Ask for a password</source>
        <translation>Passwort verlangen</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>&amp;Open the room</source>
        <translation>&amp;Raum öffnen</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Räume</translation>
    </message>
    <message>
        <source>Nobody has opened a room yet</source>
        <translation>Noch hat niemand einen Raum geöffnet</translation>
    </message>
    <message>
        <source>Open one; the others see it at once. Rooms appear here by themselves.</source>
        <translation>Öffne einen; die anderen sehen ihn sofort. Räume erscheinen hier von selbst.</translation>
    </message>
    <message>
        <source>Open a room</source>
        <translation>Raum öffnen</translation>
    </message>
    <message>
        <source>You are its host and sit down at once.</source>
        <translation>Du leitest ihn und sitzt sofort am Tisch.</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>Parlor</source>
        <translation>Parlor</translation>
    </message>
    <message>
        <source>● Your turn — %1</source>
        <translation>● Du bist dran – %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a game and its options</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>ui::MatchPanel</name>
    <message>
        <source>&amp;Ready</source>
        <translation>&amp;Bereit</translation>
    </message>
    <message>
        <source>Start &amp;now</source>
        <translation>&amp;Jetzt starten</translation>
    </message>
    <message>
        <source>Re&amp;sign</source>
        <translation>Auf&amp;geben</translation>
    </message>
    <message>
        <source>&amp;Play on</source>
        <translation>Doch &amp;nicht</translation>
    </message>
    <message>
        <source>Sit &amp;down</source>
        <translation>&amp;Hinsetzen</translation>
    </message>
    <message>
        <source>&amp;Watch</source>
        <translation>&amp;Zusehen</translation>
    </message>
    <message>
        <source>&amp;Back to now</source>
        <translation>&amp;Aktueller Stand</translation>
    </message>
    <message>
        <source>&amp;Rematch</source>
        <translation>Re&amp;vanche</translation>
    </message>
    <message>
        <source>Yes, re&amp;sign</source>
        <translation>Ja, auf&amp;geben</translation>
    </message>
    <message>
        <source>The host has the address to tell the others.
The match starts when the seats are taken.</source>
        <translation>Die Adresse für die anderen hat der Gastgeber.
Die Partie beginnt, wenn die Plätze besetzt sind.</translation>
    </message>
    <message>
        <source>Your turn</source>
        <translation>Du bist dran</translation>
    </message>
    <message>
        <source>Your program answers</source>
        <translation>Dein Programm antwortet</translation>
    </message>
    <message>
        <source>Opening what was sealed</source>
        <translation>Jetzt wird aufgedeckt</translation>
    </message>
    <message>
        <source>Reconnecting</source>
        <translation>Verbindet neu</translation>
    </message>
    <message>
        <source>Looking at move %1</source>
        <translation>Du siehst Zug %1</translation>
    </message>
    <message>
        <source>Nothing is lost. Your seat is kept.</source>
        <translation>Nichts ist verloren. Dein Platz bleibt dir.</translation>
    </message>
    <message>
        <source>The match goes on meanwhile.</source>
        <translation>Die Partie geht inzwischen weiter.</translation>
    </message>
    <message>
        <source>Your choice is sealed.</source>
        <translation>Deine Wahl ist versiegelt.</translation>
    </message>
    <message>
        <source>The seat is free for somebody else.</source>
        <translation>Der Platz ist frei für jemand anderen.</translation>
    </message>
    <message>
        <source>Cancel &amp;ready</source>
        <comment>no longer wants to begin</comment>
        <translation>&amp;Bereit zurücknehmen</translation>
    </message>
    <message>
        <source>You keep your seat and your wins.</source>
        <translation>Du behältst deinen Platz und deine Siege.</translation>
    </message>
</context>
<context>
    <name>ui::MatchTexts</name>
    <message>
        <source>Player %1</source>
        <translation>Spieler %1</translation>
    </message>
    <message>
        <source>Just a moment</source>
        <translation>Einen Moment</translation>
    </message>
    <message>
        <source>Waiting for %1</source>
        <translation>Warten auf %1</translation>
    </message>
    <message>
        <source>Waiting for %1 and %2</source>
        <translation>Warten auf %1 und %2</translation>
    </message>
    <message>
        <source>A draw</source>
        <translation>Unentschieden</translation>
    </message>
    <message>
        <source>The match was ended</source>
        <translation>Die Partie wurde beendet</translation>
    </message>
    <message>
        <source>Nobody wins</source>
        <translation>Niemand gewinnt</translation>
    </message>
    <message>
        <source>You win, %1</source>
        <translation>Du gewinnst, %1</translation>
    </message>
    <message>
        <source>You and %1 win</source>
        <translation>Du und %1 gewinnt</translation>
    </message>
    <message>
        <source>You, %1 and %2 win</source>
        <translation>Du, %1 und %2 gewinnt</translation>
    </message>
    <message>
        <source>%1, %2 and %3 win</source>
        <translation>%1, %2 und %3 gewinnen</translation>
    </message>
    <message>
        <source>%1 and %2 win</source>
        <translation>%1 und %2 gewinnen</translation>
    </message>
    <message>
        <source>The board is full.</source>
        <translation>Das Brett ist voll.</translation>
    </message>
    <message>
        <source>The host has ended it; nobody wins.</source>
        <translation>Der Gastgeber hat sie beendet; niemand gewinnt.</translation>
    </message>
    <message>
        <source>Everybody has resigned.</source>
        <translation>Alle haben aufgegeben.</translation>
    </message>
    <message>
        <source>Everybody ran out of time.</source>
        <translation>Bei allen ist die Zeit um.</translation>
    </message>
    <message>
        <source>Everybody has left.</source>
        <translation>Alle sind gegangen.</translation>
    </message>
    <message>
        <source>Nobody&apos;s answers held.</source>
        <translation>Keine der Antworten stimmte.</translation>
    </message>
    <message>
        <source>The others are out.</source>
        <translation>Die anderen sind raus.</translation>
    </message>
    <message>
        <source>You have resigned.</source>
        <translation>Du hast aufgegeben.</translation>
    </message>
    <message>
        <source>%1 has resigned.</source>
        <translation>%1 hat aufgegeben.</translation>
    </message>
    <message>
        <source>Your time ran out.</source>
        <translation>Deine Zeit ist um.</translation>
    </message>
    <message>
        <source>%1 ran out of time.</source>
        <translation>Die Zeit von %1 ist um.</translation>
    </message>
    <message>
        <source>You have left the match.</source>
        <translation>Du hast die Partie verlassen.</translation>
    </message>
    <message>
        <source>%1 has left the match.</source>
        <translation>%1 hat die Partie verlassen.</translation>
    </message>
    <message>
        <source>Your answers did not hold.</source>
        <translation>Deine Antworten stimmten nicht.</translation>
    </message>
    <message>
        <source>%1&apos;s answers did not hold.</source>
        <translation>Die Antworten von %1 stimmten nicht.</translation>
    </message>
    <message numerus="yes">
        <source>Waiting for %n players</source>
        <translation>
            <numerusform>Warten auf %n Spieler</numerusform>
            <numerusform>Warten auf %n Spieler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You and %n others win</source>
        <translation>
            <numerusform>Du und %n anderer gewinnt</numerusform>
            <numerusform>Du und %n andere gewinnt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n players win</source>
        <translation>
            <numerusform>%n Spieler gewinnt</numerusform>
            <numerusform>%n Spieler gewinnen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 wins</source>
        <comment>a person</comment>
        <translation>%1 gewinnt</translation>
    </message>
    <message>
        <source>Waiting for players</source>
        <translation>Es fehlen noch Spieler</translation>
    </message>
    <message>
        <source>About to start</source>
        <translation>Gleich geht es los</translation>
    </message>
    <message>
        <source>Waiting for the others to be ready</source>
        <translation>Warten, bis die anderen bereit sind</translation>
    </message>
    <message>
        <source>Everybody is here</source>
        <translation>Alle sind da</translation>
    </message>
    <message>
        <source>You can play alone, or wait for others</source>
        <translation>Spiel allein, oder warte auf andere</translation>
    </message>
    <message>
        <source>There are enough of you to begin</source>
        <translation>Ihr seid genug, um anzufangen</translation>
    </message>
    <message>
        <source>The match is over</source>
        <translation>Die Partie ist vorbei</translation>
    </message>
    <message>
        <source>The host is choosing a game</source>
        <translation>Der Gastgeber wählt ein Spiel</translation>
    </message>
    <message>
        <source>%1 is choosing a game</source>
        <translation>%1 wählt ein Spiel</translation>
    </message>
</context>
<context>
    <name>ui::MoveList</name>
    <message>
        <source>oldest first</source>
        <translation>älteste zuerst</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>Züge</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>neueste zuerst</translation>
    </message>
</context>
<context>
    <name>ui::NearbyGames</name>
    <message>
        <source>Somebody missing? They must be on the same network. A guest Wi-Fi often keeps computers apart: paste an invitation instead.</source>
        <translation>Fehlt jemand? Ihr müsst im selben Netz sein. Ein Gast-WLAN trennt oft die Computer: Füge dann eine Einladung ein.</translation>
    </message>
    <message>
        <source>Games nearby</source>
        <translation>Spiele in der Nähe</translation>
    </message>
    <message>
        <source>no network</source>
        <translation>kein Netz</translation>
    </message>
    <message>
        <source>cannot look</source>
        <translation>kann nicht suchen</translation>
    </message>
    <message>
        <source>looking</source>
        <translation>sucht</translation>
    </message>
</context>
<context>
    <name>ui::NearbyRow</name>
    <message>
        <source>needs a password</source>
        <translation>braucht ein Passwort</translation>
    </message>
    <message>
        <source>No table is open yet</source>
        <translation>Noch ist kein Tisch offen</translation>
    </message>
    <message>
        <source>A game that this Parlor does not know</source>
        <translation>Ein Spiel, das dieses Parlor nicht kennt</translation>
    </message>
    <message>
        <source>%1 of %2 seated</source>
        <translation>%1 von %2 am Tisch</translation>
    </message>
    <message>
        <source>%1: no table is open yet</source>
        <translation>%1: Noch ist kein Tisch offen</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>, needs a password</source>
        <translation>, braucht ein Passwort</translation>
    </message>
    <message>
        <source>%1 has closed</source>
        <translation>%1 hat geschlossen</translation>
    </message>
    <message>
        <source>%1. Cannot be joined: %2</source>
        <translation>%1. Mitspielen geht nicht: %2</translation>
    </message>
    <message>
        <source>Look in</source>
        <translation>Reinschauen</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Mitspielen</translation>
    </message>
    <message numerus="yes">
        <source>, %n watching</source>
        <translation>
            <numerusform>, %n im Publikum</numerusform>
            <numerusform>, %n im Publikum</numerusform>
        </translation>
    </message>
    <message>
        <source>has closed</source>
        <comment>a parlor</comment>
        <translation>hat geschlossen</translation>
    </message>
    <message>
        <source>playing</source>
        <comment>a match is running</comment>
        <translation>läuft</translation>
    </message>
    <message>
        <source>Watch</source>
        <comment>a match</comment>
        <translation>Zusehen</translation>
    </message>
</context>
<context>
    <name>ui::NextSteps</name>
    <message>
        <source>Let somebody else in</source>
        <translation>Jemanden einladen</translation>
    </message>
    <message>
        <source>Change the game</source>
        <translation>Spiel ändern</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Gehen</translation>
    </message>
</context>
<context>
    <name>ui::OptionsForm</name>
    <message>
        <source>Ask for a password</source>
        <translation>Passwort verlangen</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Phones may join</source>
        <translation>Handys erlaubt</translation>
    </message>
    <message>
        <source>In their browser, with the code</source>
        <translation>In ihrem Browser, über den Code</translation>
    </message>
    <message>
        <source>Game</source>
        <translation>Spiel</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>Write a password, or leave the room unlocked.</source>
        <translation>Gib ein Passwort ein, oder lass den Raum offen.</translation>
    </message>
    <message>
        <source>Clock</source>
        <comment>time for a move</comment>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Locked</source>
        <comment>whether the room asks for a password</comment>
        <translation>Mit Passwort</translation>
    </message>
    <message>
        <source>Series</source>
        <comment>of matches</comment>
        <translation>Serie</translation>
    </message>
</context>
<context>
    <name>ui::People</name>
    <message>
        <source>Watching</source>
        <translation>Publikum</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Leute</translation>
    </message>
    <message>
        <source>you are watching</source>
        <translation>du siehst zu</translation>
    </message>
    <message>
        <source>spectator</source>
        <translation>sieht zu</translation>
    </message>
    <message numerus="yes">
        <source>Watching, and %n more</source>
        <translation>
            <numerusform>Publikum, dazu noch %n</numerusform>
            <numerusform>Publikum, dazu noch %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wins</source>
        <comment>how often a person has won</comment>
        <translation>
            <numerusform>%n Sieg</numerusform>
            <numerusform>%n Siege</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PlayerRow</name>
    <message>
        <source>Sit here</source>
        <translation>Hinsetzen</translation>
    </message>
    <message>
        <source>What the host may do</source>
        <translation>Was Gastgeber dürfen</translation>
    </message>
    <message>
        <source>Host of the room</source>
        <translation>leitet den Raum</translation>
    </message>
    <message>
        <source>✓ ready</source>
        <translation>✓ bereit</translation>
    </message>
    <message>
        <source>Empty seat</source>
        <translation>Freier Platz</translation>
    </message>
    <message>
        <source>reconnecting, seat kept for %1</source>
        <translation>verbindet neu, Platz bleibt %1</translation>
    </message>
    <message>
        <source>reconnecting</source>
        <translation>verbindet neu</translation>
    </message>
    <message>
        <source>&amp;Hand over the room</source>
        <translation>&amp;Raum übergeben</translation>
    </message>
    <message>
        <source>Un&amp;mute</source>
        <translation>Nicht mehr &amp;stumm</translation>
    </message>
    <message>
        <source>&amp;Mute</source>
        <translation>&amp;Stummschalten</translation>
    </message>
    <message>
        <source>&amp;Ask to leave</source>
        <translation>&amp;Hinausbitten</translation>
    </message>
    <message numerus="yes">
        <source>%n free seats</source>
        <translation>
            <numerusform>%n freier Platz</numerusform>
            <numerusform>%n freie Plätze</numerusform>
        </translation>
    </message>
    <message>
        <source>muted</source>
        <comment>a person</comment>
        <translation>stumm</translation>
    </message>
    <message>
        <source>Yes, ask %1 to leave</source>
        <translation>Ja, %1 bitten zu gehen</translation>
    </message>
    <message>
        <source>Do &amp;not let in any more</source>
        <translation>&amp;Nicht mehr hereinlassen</translation>
    </message>
    <message>
        <source>Yes, do not let %1 in any more</source>
        <translation>Ja, %1 nicht mehr hereinlassen</translation>
    </message>
</context>
<context>
    <name>ui::Popover</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ui::QrCode</name>
    <message>
        <source>QR code</source>
        <translation>QR-Code</translation>
    </message>
    <message>
        <source>Holds the invitation: %1</source>
        <translation>Enthält die Einladung: %1</translation>
    </message>
</context>
<context>
    <name>ui::ReactionButton</name>
    <message>
        <source>Show a face</source>
        <translation>Gesicht zeigen</translation>
    </message>
    <message>
        <source>Show a face (R)</source>
        <translation>Gesicht zeigen (R)</translation>
    </message>
</context>
<context>
    <name>ui::ReactionMenu</name>
    <message>
        <source>Faces</source>
        <translation>Gesichter</translation>
    </message>
</context>
<context>
    <name>ui::Reactions</name>
    <message>
        <source>Clap</source>
        <comment>a face that somebody shows</comment>
        <translation>Klatschen</translation>
    </message>
    <message>
        <source>Laugh</source>
        <comment>a face that somebody shows</comment>
        <translation>Lachen</translation>
    </message>
    <message>
        <source>Thinking</source>
        <comment>a face that somebody shows</comment>
        <translation>Grübeln</translation>
    </message>
    <message>
        <source>Hurry</source>
        <comment>a face that somebody shows</comment>
        <translation>Schneller</translation>
    </message>
    <message>
        <source>Wow</source>
        <comment>a face that somebody shows</comment>
        <translation>Staunen</translation>
    </message>
    <message>
        <source>Sad</source>
        <comment>a face that somebody shows</comment>
        <translation>Traurig</translation>
    </message>
    <message>
        <source>Love it</source>
        <comment>a face that somebody shows</comment>
        <translation>Herrlich</translation>
    </message>
    <message>
        <source>Wave</source>
        <comment>a face that somebody shows</comment>
        <translation>Winken</translation>
    </message>
</context>
<context>
    <name>ui::ReconnectCard</name>
    <message>
        <source>&amp;Try now</source>
        <translation>Je&amp;tzt gleich</translation>
    </message>
    <message>
        <source>The connection to %1 is gone</source>
        <translation>Keine Verbindung mehr zu „%1“</translation>
    </message>
    <message>
        <source>It takes long: your seat may be free by now.</source>
        <translation>Es dauert lange: Vielleicht ist dein Platz schon frei.</translation>
    </message>
    <message>
        <source>Your seat is kept for %1:%2.</source>
        <translation>Dein Platz bleibt noch %1:%2 reserviert.</translation>
    </message>
    <message>
        <source>Nothing is lost. Trying again in %1 s, attempt %2.</source>
        <translation>Nichts ist verloren. Versuch %2 folgt in %1 s.</translation>
    </message>
    <message>
        <source>Nothing is lost. Trying now, attempt %1.</source>
        <translation>Nichts ist verloren. Versuch %1 läuft.</translation>
    </message>
</context>
<context>
    <name>ui::RefusalTexts</name>
    <message>
        <source>The server did not understand this program. Use the same Parlor on both computers.</source>
        <translation>Der Server hat dieses Programm nicht verstanden. Nehmt auf beiden Computern dasselbe Parlor.</translation>
    </message>
    <message>
        <source>That text has to have %1 to %2 characters.</source>
        <translation>Dieser Text muss %1 bis %2 Zeichen haben.</translation>
    </message>
    <message>
        <source>That name cannot be used.</source>
        <translation>Dieser Name geht nicht.</translation>
    </message>
    <message>
        <source>A name needs a character that can be seen.</source>
        <translation>Ein Name braucht ein sichtbares Zeichen.</translation>
    </message>
    <message numerus="yes">
        <source>A name has at most %n characters.</source>
        <translation>
            <numerusform>Ein Name hat höchstens %n Zeichen.</numerusform>
            <numerusform>Ein Name hat höchstens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>This room does not exist any more.</source>
        <translation>Diesen Raum gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>That is not the password of this room.</source>
        <translation>Das ist nicht das Passwort dieses Raums.</translation>
    </message>
    <message>
        <source>The host does not want you in this room.</source>
        <translation>Der Gastgeber möchte dich nicht in diesem Raum haben.</translation>
    </message>
    <message>
        <source>You are in no room.</source>
        <translation>Du bist in keinem Raum.</translation>
    </message>
    <message>
        <source>Leave the room you are in first.</source>
        <translation>Verlass erst den Raum, in dem du bist.</translation>
    </message>
    <message>
        <source>Only the host of the room can do that.</source>
        <translation>Das kann nur der Gastgeber des Raums.</translation>
    </message>
    <message>
        <source>The host starts the game. Wait until they do.</source>
        <translation>Der Gastgeber startet das Spiel. Warte noch einen Moment.</translation>
    </message>
    <message>
        <source>There is no such person to do that to.</source>
        <translation>Diese Person ist nicht da.</translation>
    </message>
    <message>
        <source>That seat is not free.</source>
        <translation>Der Platz ist nicht frei.</translation>
    </message>
    <message>
        <source>You are watching; only players can do that.</source>
        <translation>Du schaust zu; das können nur die, die mitspielen.</translation>
    </message>
    <message>
        <source>These settings do not go together.</source>
        <translation>Diese Einstellungen passen nicht zusammen.</translation>
    </message>
    <message>
        <source>That option goes from %1 to %2.</source>
        <translation>Diese Einstellung geht von %1 bis %2.</translation>
    </message>
    <message>
        <source>That option has to be an even number.</source>
        <translation>Diese Einstellung muss eine gerade Zahl sein.</translation>
    </message>
    <message>
        <source>That option has to be an odd number.</source>
        <translation>Diese Einstellung muss eine ungerade Zahl sein.</translation>
    </message>
    <message>
        <source>There is no such choice for that option.</source>
        <translation>Diese Auswahl gibt es bei dieser Einstellung nicht.</translation>
    </message>
    <message>
        <source>A row that wins cannot be longer than the board: at most %1.</source>
        <translation>Eine Gewinnreihe kann nicht länger sein als das Brett: höchstens %1.</translation>
    </message>
    <message numerus="yes">
        <source>Without repeats there have to be at least %n symbols.</source>
        <translation>
            <numerusform>Ohne Doppelte braucht es mindestens %n Symbol.</numerusform>
            <numerusform>Ohne Doppelte braucht es mindestens %n Symbole.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This game has %n seats, and %2 people play here. Let some watch first.</source>
        <translation>
            <numerusform>Dieses Spiel hat %n Platz, und hier spielen %2. Lass erst einige zuschauen.</numerusform>
            <numerusform>Dieses Spiel hat %n Plätze, und hier spielen %2. Lass erst einige zuschauen.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no such game here.</source>
        <translation>Dieses Spiel gibt es hier nicht.</translation>
    </message>
    <message>
        <source>Not while a match is running.</source>
        <translation>Nicht, solange eine Partie läuft.</translation>
    </message>
    <message>
        <source>There is no such match in this room.</source>
        <translation>Diese Partie gibt es in diesem Raum nicht.</translation>
    </message>
    <message>
        <source>This match is over.</source>
        <translation>Diese Partie ist vorbei.</translation>
    </message>
    <message numerus="yes">
        <source>This game needs %n players (now: %2).</source>
        <translation>
            <numerusform>Dieses Spiel braucht %n Person (jetzt: %2).</numerusform>
            <numerusform>Dieses Spiel braucht %n Personen (jetzt: %2).</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not your turn.</source>
        <translation>Du bist nicht dran.</translation>
    </message>
    <message>
        <source>You have chosen. Wait for the others.</source>
        <translation>Du hast gewählt. Warte auf die anderen.</translation>
    </message>
    <message>
        <source>You are out of this match already.</source>
        <translation>Du bist in dieser Partie schon raus.</translation>
    </message>
    <message>
        <source>The board has changed since. Look again, then move.</source>
        <translation>Das Brett hat sich inzwischen geändert. Sieh noch einmal hin und zieh dann.</translation>
    </message>
    <message>
        <source>That move is not possible.</source>
        <translation>Dieser Zug geht nicht.</translation>
    </message>
    <message>
        <source>That is not a move of this game.</source>
        <translation>Diesen Zug gibt es in diesem Spiel nicht.</translation>
    </message>
    <message>
        <source>That is outside the board.</source>
        <translation>Das liegt außerhalb des Bretts.</translation>
    </message>
    <message>
        <source>That cell is taken.</source>
        <translation>Das Feld ist besetzt.</translation>
    </message>
    <message>
        <source>That column is full.</source>
        <translation>Die Spalte ist voll.</translation>
    </message>
    <message>
        <source>Somebody else has sealed exactly this. Seal a choice of your own.</source>
        <translation>Jemand anders hat genau das versiegelt. Versiegele eine eigene Wahl.</translation>
    </message>
    <message>
        <source>There is no such gesture.</source>
        <translation>Diese Geste gibt es nicht.</translation>
    </message>
    <message>
        <source>That is not what was sealed.</source>
        <translation>Das ist nicht, was versiegelt wurde.</translation>
    </message>
    <message numerus="yes">
        <source>It has to have %n symbols.</source>
        <translation>
            <numerusform>Es muss %n Symbol sein.</numerusform>
            <numerusform>Es müssen %n Symbole sein.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the symbols 0 to %1 are in play.</source>
        <translation>Im Spiel sind nur die Symbole 0 bis %1.</translation>
    </message>
    <message>
        <source>No symbol may stand in it twice.</source>
        <translation>Kein Symbol darf doppelt vorkommen.</translation>
    </message>
    <message>
        <source>No code gives that answer.</source>
        <translation>Kein Code ergibt diese Antwort.</translation>
    </message>
    <message>
        <source>The host has muted you in this room.</source>
        <translation>Der Gastgeber hat dich in diesem Raum stummgeschaltet.</translation>
    </message>
    <message>
        <source>That was too fast. Wait a moment.</source>
        <translation>Das war zu schnell. Warte einen Moment.</translation>
    </message>
    <message numerus="yes">
        <source>That was too fast. Try again in %n seconds.</source>
        <translation>
            <numerusform>Das war zu schnell. Versuche es in %n Sekunde noch einmal.</numerusform>
            <numerusform>Das war zu schnell. Versuche es in %n Sekunden noch einmal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That was a little fast. Send it again in %n seconds.</source>
        <translation>
            <numerusform>Das war etwas schnell. Schick es in %n Sekunde noch einmal.</numerusform>
            <numerusform>Das war etwas schnell. Schick es in %n Sekunden noch einmal.</numerusform>
        </translation>
    </message>
    <message>
        <source>This server takes nobody more.</source>
        <translation>Dieser Server nimmt niemanden mehr auf.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n rooms already. Join one of them.</source>
        <translation>
            <numerusform>Es gibt schon %n Raum. Geh hinein.</numerusform>
            <numerusform>Es gibt schon %n Räume. Geh in einen davon.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Many new people come from this address. Try again in %n seconds.</source>
        <translation>
            <numerusform>Von dieser Adresse kommen viele neue Leute. Versuche es in %n Sekunde noch einmal.</numerusform>
            <numerusform>Von dieser Adresse kommen viele neue Leute. Versuche es in %n Sekunden noch einmal.</numerusform>
        </translation>
    </message>
    <message>
        <source>The disk of the server is full. Nothing was done; try again later.</source>
        <translation>Die Festplatte des Servers ist voll. Es ist nichts geschehen; versuch es später noch einmal.</translation>
    </message>
    <message>
        <source>Everybody has to seal a choice first.</source>
        <translation>Erst müssen alle ihre Wahl versiegeln.</translation>
    </message>
    <message>
        <source>It is time to guess.</source>
        <translation>Jetzt wird geraten.</translation>
    </message>
    <message>
        <source>A guess waits for its answer.</source>
        <translation>Ein Versuch wartet auf seine Antwort.</translation>
    </message>
    <message>
        <source>It is time to show what was sealed.</source>
        <translation>Jetzt wird gezeigt, was versiegelt wurde.</translation>
    </message>
    <message>
        <source>That cannot be done now.</source>
        <translation>Das geht gerade nicht.</translation>
    </message>
</context>
<context>
    <name>ui::ReportPage</name>
    <message>
        <source>&amp;Copy the report</source>
        <translation>Bericht &amp;kopieren</translation>
    </message>
    <message>
        <source>What a helper needs to know</source>
        <translation>Was man zum Helfen wissen muss</translation>
    </message>
    <message>
        <source>Nothing is sent. Read it, copy it, and give it to whoever helps you. It has addresses, but no passwords and nothing that was said.</source>
        <translation>Nichts wird gesendet. Lies ihn, kopiere ihn und gib ihn weiter, wenn dir jemand hilft. Er enthält Adressen, aber keine Passwörter und nichts, was gesagt wurde.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Report</source>
        <comment>noun</comment>
        <translation>Bericht</translation>
    </message>
</context>
<context>
    <name>ui::RoomPage</name>
    <message>
        <source>Beside the board</source>
        <translation>Neben dem Brett</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>Züge</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Leute</translation>
    </message>
</context>
<context>
    <name>ui::RoomRow</name>
    <message>
        <source>Password of the room</source>
        <translation>Passwort des Raums</translation>
    </message>
    <message>
        <source>That is not the password. Capitals count.</source>
        <translation>Das ist nicht das Passwort. Groß- und Kleinschreibung zählt.</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Mitspielen</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>needs a password</source>
        <translation>braucht ein Passwort</translation>
    </message>
    <message>
        <source>Host: %1</source>
        <translation>Zu Gast bei %1</translation>
    </message>
    <message numerus="yes">
        <source>, %n watching</source>
        <translation>
            <numerusform>, %n im Publikum</numerusform>
            <numerusform>, %n im Publikum</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 seated</source>
        <translation>%1 von %2 am Tisch</translation>
    </message>
    <message>
        <source>playing</source>
        <comment>a match is running</comment>
        <translation>läuft</translation>
    </message>
    <message>
        <source>Watch</source>
        <comment>a match</comment>
        <translation>Zusehen</translation>
    </message>
</context>
<context>
    <name>ui::RoomTexts</name>
    <message numerus="yes">
        <source>%n s a move</source>
        <translation>
            <numerusform>%n s pro Zug</numerusform>
            <numerusform>%n s pro Zug</numerusform>
        </translation>
    </message>
    <message>
        <source>no clock</source>
        <translation>ohne Uhr</translation>
    </message>
    <message numerus="yes">
        <source>%n s each</source>
        <comment>time for a whole match</comment>
        <translation>
            <numerusform>%n s für jeden</numerusform>
            <numerusform>%n s für jeden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min each</source>
        <comment>time for a whole match</comment>
        <translation>
            <numerusform>%n min für jeden</numerusform>
            <numerusform>%n min für jeden</numerusform>
        </translation>
    </message>
    <message>
        <source>Best of %1</source>
        <translation>Best of %1</translation>
    </message>
    <message>
        <source>One match</source>
        <translation>Eine Partie</translation>
    </message>
    <message>
        <source>nobody has won yet</source>
        <translation>noch hat niemand gewonnen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a series and who has won how often in it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>You win the series, %1.</source>
        <translation>Du gewinnst die Serie, %1.</translation>
    </message>
    <message>
        <source>%1 wins the series.</source>
        <translation>%1 gewinnt die Serie.</translation>
    </message>
</context>
<context>
    <name>ui::SeatActivity</name>
    <message>
        <source>choosing</source>
        <translation>wählt</translation>
    </message>
    <message>
        <source>has chosen</source>
        <translation>hat gewählt</translation>
    </message>
    <message>
        <source>guessing</source>
        <translation>rät</translation>
    </message>
    <message>
        <source>to move</source>
        <comment>a player</comment>
        <translation>am Zug</translation>
    </message>
    <message>
        <source>opening</source>
        <comment>a player, what was sealed</comment>
        <translation>deckt auf</translation>
    </message>
    <message>
        <source>finished</source>
        <comment>a player</comment>
        <translation>fertig</translation>
    </message>
    <message>
        <source>out</source>
        <comment>a player</comment>
        <translation>raus</translation>
    </message>
</context>
<context>
    <name>ui::Segmented</name>
    <message>
        <source>new</source>
        <comment>something new is there</comment>
        <translation>neu</translation>
    </message>
</context>
<context>
    <name>ui::SettingsPage</name>
    <message>
        <source>Light or dark</source>
        <translation>Hell oder dunkel</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>A note on the desktop</source>
        <translation>Hinweis auf dem Desktop</translation>
    </message>
    <message>
        <source>Buttons grow along</source>
        <translation>Knöpfe wachsen mit</translation>
    </message>
    <message>
        <source>Pieces appear instead of gliding</source>
        <translation>Steine erscheinen, statt zu gleiten</translation>
    </message>
    <message>
        <source>When the window is in the back</source>
        <translation>Wenn das Fenster im Hintergrund ist</translation>
    </message>
    <message>
        <source>On your turn, and when somebody joins</source>
        <translation>Wenn du dran bist und wenn jemand dazukommt</translation>
    </message>
    <message>
        <source>&amp;About Parlor</source>
        <translation>Ü&amp;ber Parlor</translation>
    </message>
    <message>
        <source>&amp;Report a problem</source>
        <translation>Problem &amp;melden</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>About Parlor</source>
        <translation>Über Parlor</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>Problem melden</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Klänge</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>At once on the home page, else from the next start on</source>
        <translation>Auf der Startseite sofort, sonst ab dem nächsten Start</translation>
    </message>
    <message>
        <source>Pieces, your turn, and who comes</source>
        <translation>Steine, dein Zug und wer kommt</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source>System</source>
        <comment>as the system has it</comment>
        <translation>System</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>colours</comment>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>colours</comment>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Look</source>
        <comment>how Parlor looks</comment>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Your computer asks for it already</source>
        <translation>Dein Computer verlangt es schon</translation>
    </message>
</context>
<context>
    <name>ui::Shelf</name>
    <message>
        <source>The games</source>
        <translation>Die Spiele</translation>
    </message>
    <message>
        <source>%1, %2, chosen, %3 of %4</source>
        <comment>a game on the shelf</comment>
        <translation>%1, %2, gewählt, %3 von %4</translation>
    </message>
    <message>
        <source>%1, %2, %3 of %4</source>
        <comment>a game on the shelf</comment>
        <translation>%1, %2, %3 von %4</translation>
    </message>
</context>
<context>
    <name>ui::SymbolPad</name>
    <message>
        <source>Right-click a symbol to strike it out in your notebook; nobody else sees that.</source>
        <translation>Ein Rechtsklick streicht ein Symbol in deinem Notizblock; sonst sieht das niemand.</translation>
    </message>
</context>
<context>
    <name>ui::Titles</name>
    <message>
        <source>%1&apos;s table</source>
        <translation>Tisch von %1</translation>
    </message>
    <message>
        <source>%1&apos;s parlor</source>
        <translation>Stube von %1</translation>
    </message>
</context>
<context>
    <name>ui::TopBar</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>&amp;Invite</source>
        <translation>&amp;Einladen</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Dein Name</translation>
    </message>
    <message>
        <source>Change your name</source>
        <translation>Deinen Namen ändern</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Hell oder dunkel</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Parlor</source>
        <translation>Parlor</translation>
    </message>
    <message>
        <source>no name yet</source>
        <translation>noch kein Name</translation>
    </message>
</context>
<context>
    <name>ui::WaitingCard</name>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Yes, forget it</source>
        <translation>Ja, vergessen</translation>
    </message>
    <message>
        <source>Forget</source>
        <comment>a saved table</comment>
        <translation>Vergessen</translation>
    </message>
</context>
<context>
    <name>ui::WaitingTables</name>
    <message>
        <source>today at %1</source>
        <translation>heute um %1</translation>
    </message>
    <message>
        <source>yesterday at %1</source>
        <translation>gestern um %1</translation>
    </message>
    <message>
        <source>on %1 at %2</source>
        <translation>am %1 um %2</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>am %1</translation>
    </message>
    <message>
        <source>A game</source>
        <translation>Ein Spiel</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <translation>%1 mit %2</translation>
    </message>
    <message>
        <source>%1 with %2 and %3</source>
        <translation>%1 mit %2 und %3</translation>
    </message>
    <message>
        <source>Return to your game</source>
        <translation>Zurück zu deinem Spiel</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>&amp;Return</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Continue the interrupted table</source>
        <translation>Unterbrochener Tisch</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Con&amp;tinue</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message numerus="yes">
        <source>%1 with %2 and %n others</source>
        <translation>
            <numerusform>%1 mit %2 und %n weiteren</numerusform>
            <numerusform>%1 mit %2 und %n weiteren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und noch %n</numerusform>
            <numerusform>und noch %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: your seat is kept, %2</source>
        <translation>%1: dein Platz bleibt reserviert, %2</translation>
    </message>
    <message>
        <source>Saved tables</source>
        <translation>Gespeicherte Tische</translation>
    </message>
</context>
<context>
    <name>ui::YouCard</name>
    <message>
        <source>Your name at the table</source>
        <translation>Dein Name am Tisch</translation>
    </message>
    <message>
        <source>As my name has it</source>
        <translation>Passend zu meinem Namen</translation>
    </message>
    <message>
        <source>You</source>
        <comment>name and figure</comment>
        <translation>Du</translation>
    </message>
    <message>
        <source>Your figure</source>
        <translation>Deine Figur</translation>
    </message>
    <message>
        <source>Where somebody at the table has it already, you get the next free one and are told.</source>
        <translation>Hat sie am Tisch schon jemand, bekommst du die nächste freie und erfährst es.</translation>
    </message>
    <message>
        <source>Another name brings another figure</source>
        <translation>Ein anderer Name bringt eine andere Figur</translation>
    </message>
</context>
</TS>
