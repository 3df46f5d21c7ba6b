<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Page</name>
    <message>
        <source>Bulls and cows</source>
        <translation>Taureaux et vaches</translation>
    </message>
    <message>
        <source>Rock, paper, scissors</source>
        <translation>Pierre, feuille, ciseaux</translation>
    </message>
    <message>
        <source>Tic-tac-toe</source>
        <translation>Morpion</translation>
    </message>
    <message>
        <source>Four in a row</source>
        <translation>Quatre en ligne</translation>
    </message>
    <message>
        <source>Gomoku</source>
        <translation>Gomoku</translation>
    </message>
    <message numerus="yes">
        <source>Seal · %n more</source>
        <translation>
            <numerusform>Sceller · encore %n</numerusform>
            <numerusform>Sceller · encore %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Guess · %n more</source>
        <translation>
            <numerusform>Essayer · encore %n</numerusform>
            <numerusform>Essayer · encore %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Seal my code</source>
        <translation>Sceller mon code</translation>
    </message>
    <message>
        <source>Guess</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>That has been guessed already.</source>
        <translation>Cet essai a déjà été fait.</translation>
    </message>
    <message>
        <source>Only you see it, and once sealed it cannot be changed.</source>
        <translation>Vous seul le voyez, et une fois scellé il ne peut plus changer.</translation>
    </message>
    <message>
        <source>Your code is sealed. Waiting for %1&apos;s.</source>
        <translation>Votre code est scellé. À %1 de choisir le sien.</translation>
    </message>
    <message>
        <source>This page answers %1 by itself.</source>
        <translation>Cette page répond toute seule à %1.</translation>
    </message>
    <message>
        <source>This page does not know your code any more.</source>
        <translation>Cette page ne connaît plus votre code.</translation>
    </message>
    <message>
        <source>guess %1 waits for its answer</source>
        <translation>l’essai %1 attend sa réponse</translation>
    </message>
    <message>
        <source>Your code is sealed.</source>
        <translation>Votre code est scellé.</translation>
    </message>
    <message>
        <source>place %1 of %2, %3</source>
        <translation>position %1 sur %2, %3</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>guess %1</source>
        <translation>essai %1</translation>
    </message>
    <message>
        <source>Your guesses</source>
        <translation>Vos essais</translation>
    </message>
    <message>
        <source>Strike out</source>
        <translation>Barrer</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>Symboles</translation>
    </message>
    <message>
        <source>%1, struck out</source>
        <translation>%1, barré</translation>
    </message>
    <message numerus="yes">
        <source>%n bulls</source>
        <translation>
            <numerusform>%n taureau</numerusform>
            <numerusform>%n taureaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cows</source>
        <translation>
            <numerusform>%n vache</numerusform>
            <numerusform>%n vaches</numerusform>
        </translation>
    </message>
    <message>
        <source>guess %1: %2</source>
        <translation>essai %1 : %2</translation>
    </message>
    <message>
        <source>%1&apos;s guess %2: %3</source>
        <translation>%1, essai %2 : %3</translation>
    </message>
    <message>
        <source>Player %1</source>
        <translation>Joueur %1</translation>
    </message>
    <message>
        <source>solved in %1</source>
        <translation>trouvé à l’essai %1</translation>
    </message>
    <message numerus="yes">
        <source>%n guesses</source>
        <translation>
            <numerusform>%n essai</numerusform>
            <numerusform>%n essais</numerusform>
        </translation>
    </message>
    <message>
        <source>none left</source>
        <translation>plus d’essai</translation>
    </message>
    <message>
        <source>the last one</source>
        <translation>dernier essai</translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>encore %n essai</numerusform>
            <numerusform>encore %n essais</numerusform>
        </translation>
    </message>
    <message>
        <source>Solved with your first guess</source>
        <translation>Trouvé du premier coup</translation>
    </message>
    <message numerus="yes">
        <source>Solved in %n guesses</source>
        <translation>
            <numerusform>Trouvé en %n essai</numerusform>
            <numerusform>Trouvé en %n essais</numerusform>
        </translation>
    </message>
    <message>
        <source>The others still guess.</source>
        <translation>Les autres cherchent encore.</translation>
    </message>
    <message>
        <source>Your guess %1 · of %2</source>
        <translation>Votre essai %1 · sur %2</translation>
    </message>
    <message>
        <source>Your guess %1</source>
        <translation>Votre essai %1</translation>
    </message>
    <message>
        <source>Set a code for %1</source>
        <translation>Choisissez un code pour %1</translation>
    </message>
    <message>
        <source>Your answer to %1</source>
        <translation>Votre réponse à %1</translation>
    </message>
    <message>
        <source>not solved</source>
        <translation>pas trouvé</translation>
    </message>
    <message>
        <source>%1&apos;s code</source>
        <translation>Code choisi par %1</translation>
    </message>
    <message>
        <source>%1 looks for %2&apos;s code</source>
        <translation>%1 cherche, %2 cache</translation>
    </message>
    <message>
        <source>%1 looks for yours</source>
        <translation>%1 cherche, vous cachez</translation>
    </message>
    <message>
        <source>only you see %1</source>
        <translation>personne d’autre ne voit %1</translation>
    </message>
    <message>
        <source>%1 needed %2.</source>
        <translation>%1 a trouvé à l’essai %2.</translation>
    </message>
    <message>
        <source>%1 needed %2. Solve it with your next guess to share the win.</source>
        <translation>%1 a trouvé à l’essai %2. Trouvez au prochain pour partager la victoire.</translation>
    </message>
    <message>
        <source>%1 needed %2. You can still do better.</source>
        <translation>%1 a trouvé à l’essai %2. Vous pouvez encore faire mieux.</translation>
    </message>
    <message>
        <source>Found with guess %1</source>
        <translation>Trouvé à l’essai %1</translation>
    </message>
    <message>
        <source>The code was %1, found with guess %2</source>
        <translation>Le code était %1, trouvé à l’essai %2</translation>
    </message>
    <message>
        <source>The code was %1</source>
        <translation>Le code était %1</translation>
    </message>
    <message>
        <source>together</source>
        <translation>ensemble</translation>
    </message>
    <message>
        <source>duel</source>
        <translation>duel</translation>
    </message>
    <message>
        <source>race</source>
        <translation>course</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1, %2 parmi %3</translation>
    </message>
    <message>
        <source>Round %1</source>
        <translation>Manche %1</translation>
    </message>
    <message>
        <source>Next round</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Throw</source>
        <translation>Lancer</translation>
    </message>
    <message>
        <source>Throw %1</source>
        <translation>Jouer %1</translation>
    </message>
    <message>
        <source>All throws are sealed.</source>
        <translation>Tous les gestes sont scellés.</translation>
    </message>
    <message>
        <source>Your throw is sealed.</source>
        <translation>Votre geste est scellé.</translation>
    </message>
    <message>
        <source>Sealed until everybody has thrown.</source>
        <translation>Scellé jusqu’à ce que tout le monde ait joué.</translation>
    </message>
    <message>
        <source>Round %1 · opened</source>
        <translation>Manche %1 · révélée</translation>
    </message>
    <message>
        <source>Choose your gesture</source>
        <translation>Choisissez votre geste</translation>
    </message>
    <message>
        <source>The throws are being chosen.</source>
        <translation>Chacun choisit son geste.</translation>
    </message>
    <message>
        <source>Your throw is sealed; it cannot be changed.</source>
        <translation>Votre geste est scellé ; il ne peut plus changer.</translation>
    </message>
    <message>
        <source>beats %1</source>
        <translation>bat %1</translation>
    </message>
    <message>
        <source>your sealed throw</source>
        <translation>votre geste scellé</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>choisi</translation>
    </message>
    <message>
        <source>air</source>
        <translation>air</translation>
    </message>
    <message>
        <source>airplane</source>
        <translation>avion</translation>
    </message>
    <message>
        <source>alien</source>
        <translation>alien</translation>
    </message>
    <message>
        <source>axe</source>
        <translation>hache</translation>
    </message>
    <message>
        <source>baby</source>
        <translation>bébé</translation>
    </message>
    <message>
        <source>beer</source>
        <translation>bière</translation>
    </message>
    <message>
        <source>bicycle</source>
        <translation>vélo</translation>
    </message>
    <message>
        <source>bird</source>
        <translation>oiseau</translation>
    </message>
    <message>
        <source>blood</source>
        <translation>sang</translation>
    </message>
    <message>
        <source>book</source>
        <translation>livre</translation>
    </message>
    <message>
        <source>bowl</source>
        <translation>bol</translation>
    </message>
    <message>
        <source>brain</source>
        <translation>cerveau</translation>
    </message>
    <message>
        <source>butter</source>
        <translation>beurre</translation>
    </message>
    <message>
        <source>cage</source>
        <translation>cage</translation>
    </message>
    <message>
        <source>camera</source>
        <translation>caméra</translation>
    </message>
    <message>
        <source>car</source>
        <translation>voiture</translation>
    </message>
    <message>
        <source>castle</source>
        <translation>château</translation>
    </message>
    <message>
        <source>cat</source>
        <translation>chat</translation>
    </message>
    <message>
        <source>chain</source>
        <translation>chaîne</translation>
    </message>
    <message>
        <source>chainsaw</source>
        <translation>tronçonneuse</translation>
    </message>
    <message>
        <source>church</source>
        <translation>église</translation>
    </message>
    <message>
        <source>cloud</source>
        <translation>nuage</translation>
    </message>
    <message>
        <source>cockroach</source>
        <translation>cafard</translation>
    </message>
    <message>
        <source>community</source>
        <translation>communauté</translation>
    </message>
    <message>
        <source>computer</source>
        <translation>ordinateur</translation>
    </message>
    <message>
        <source>cross</source>
        <translation>croix</translation>
    </message>
    <message>
        <source>cup</source>
        <translation>tasse</translation>
    </message>
    <message>
        <source>death</source>
        <translation>mort</translation>
    </message>
    <message>
        <source>devil</source>
        <translation>diable</translation>
    </message>
    <message>
        <source>diamond</source>
        <translation>diamant</translation>
    </message>
    <message>
        <source>dragon</source>
        <translation>dragon</translation>
    </message>
    <message>
        <source>duck</source>
        <translation>canard</translation>
    </message>
    <message>
        <source>dynamite</source>
        <translation>dynamite</translation>
    </message>
    <message>
        <source>electricity</source>
        <translation>électricité</translation>
    </message>
    <message>
        <source>fence</source>
        <translation>clôture</translation>
    </message>
    <message>
        <source>film</source>
        <translation>film</translation>
    </message>
    <message>
        <source>fire</source>
        <translation>feu</translation>
    </message>
    <message>
        <source>fish</source>
        <translation>poisson</translation>
    </message>
    <message>
        <source>gold</source>
        <translation>or</translation>
    </message>
    <message>
        <source>grass</source>
        <translation>herbe</translation>
    </message>
    <message>
        <source>guitar</source>
        <translation>guitare</translation>
    </message>
    <message>
        <source>gun</source>
        <translation>pistolet</translation>
    </message>
    <message>
        <source>heart</source>
        <translation>cœur</translation>
    </message>
    <message>
        <source>helicopter</source>
        <translation>hélicoptère</translation>
    </message>
    <message>
        <source>home</source>
        <translation>maison</translation>
    </message>
    <message>
        <source>human</source>
        <translation>humain</translation>
    </message>
    <message>
        <source>king</source>
        <translation>roi</translation>
    </message>
    <message>
        <source>laser</source>
        <translation>laser</translation>
    </message>
    <message>
        <source>law</source>
        <translation>loi</translation>
    </message>
    <message>
        <source>lightning</source>
        <translation>foudre</translation>
    </message>
    <message>
        <source>lizard</source>
        <translation>lézard</translation>
    </message>
    <message>
        <source>man</source>
        <translation>homme</translation>
    </message>
    <message>
        <source>math</source>
        <translation>maths</translation>
    </message>
    <message>
        <source>Medusa</source>
        <translation>Méduse</translation>
    </message>
    <message>
        <source>money</source>
        <translation>argent</translation>
    </message>
    <message>
        <source>monkey</source>
        <translation>singe</translation>
    </message>
    <message>
        <source>moon</source>
        <translation>lune</translation>
    </message>
    <message>
        <source>mountain</source>
        <translation>montagne</translation>
    </message>
    <message>
        <source>noise</source>
        <translation>bruit</translation>
    </message>
    <message>
        <source>nuke</source>
        <translation>bombe A</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>feuille</translation>
    </message>
    <message>
        <source>peace</source>
        <translation>paix</translation>
    </message>
    <message>
        <source>pit</source>
        <translation>fosse</translation>
    </message>
    <message>
        <source>planet</source>
        <translation>planète</translation>
    </message>
    <message>
        <source>platinum</source>
        <translation>platine</translation>
    </message>
    <message>
        <source>poison</source>
        <translation>poison</translation>
    </message>
    <message>
        <source>police</source>
        <translation>police</translation>
    </message>
    <message>
        <source>porcupine</source>
        <translation>porc-épic</translation>
    </message>
    <message>
        <source>power</source>
        <translation>pouvoir</translation>
    </message>
    <message>
        <source>prayer</source>
        <translation>prière</translation>
    </message>
    <message>
        <source>prince</source>
        <translation>prince</translation>
    </message>
    <message>
        <source>princess</source>
        <translation>princesse</translation>
    </message>
    <message>
        <source>queen</source>
        <translation>reine</translation>
    </message>
    <message>
        <source>quicksand</source>
        <translation>sable mouvant</translation>
    </message>
    <message>
        <source>rain</source>
        <translation>pluie</translation>
    </message>
    <message>
        <source>rainbow</source>
        <translation>arc-en-ciel</translation>
    </message>
    <message>
        <source>robot</source>
        <translation>robot</translation>
    </message>
    <message>
        <source>rock</source>
        <translation>pierre</translation>
    </message>
    <message>
        <source>Satan</source>
        <translation>Satan</translation>
    </message>
    <message>
        <source>school</source>
        <translation>école</translation>
    </message>
    <message>
        <source>scissors</source>
        <translation>ciseaux</translation>
    </message>
    <message>
        <source>sky</source>
        <translation>ciel</translation>
    </message>
    <message>
        <source>snake</source>
        <translation>serpent</translation>
    </message>
    <message>
        <source>spider</source>
        <translation>araignée</translation>
    </message>
    <message>
        <source>Spock</source>
        <translation>Spock</translation>
    </message>
    <message>
        <source>sponge</source>
        <translation>éponge</translation>
    </message>
    <message>
        <source>sun</source>
        <translation>soleil</translation>
    </message>
    <message>
        <source>sword</source>
        <translation>épée</translation>
    </message>
    <message>
        <source>tank</source>
        <translation>tank</translation>
    </message>
    <message>
        <source>toilet</source>
        <translation>toilettes</translation>
    </message>
    <message>
        <source>tornado</source>
        <translation>tornade</translation>
    </message>
    <message>
        <source>train</source>
        <translation>train</translation>
    </message>
    <message>
        <source>tree</source>
        <translation>arbre</translation>
    </message>
    <message>
        <source>turnip</source>
        <translation>navet</translation>
    </message>
    <message>
        <source>TV</source>
        <translation>télé</translation>
    </message>
    <message>
        <source>UFO</source>
        <translation>ovni</translation>
    </message>
    <message>
        <source>vampire</source>
        <translation>vampire</translation>
    </message>
    <message>
        <source>video game</source>
        <translation>jeu vidéo</translation>
    </message>
    <message>
        <source>vulture</source>
        <translation>vautour</translation>
    </message>
    <message>
        <source>wall</source>
        <translation>mur</translation>
    </message>
    <message>
        <source>water</source>
        <translation>eau</translation>
    </message>
    <message>
        <source>whip</source>
        <translation>fouet</translation>
    </message>
    <message>
        <source>wolf</source>
        <translation>loup</translation>
    </message>
    <message>
        <source>woman</source>
        <translation>femme</translation>
    </message>
    <message>
        <source>number %1</source>
        <translation>numéro %1</translation>
    </message>
    <message>
        <source>%1 beats %2</source>
        <translation>%1 bat %2</translation>
    </message>
    <message>
        <source>Type to find</source>
        <translation>Tapez pour chercher</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Gestures</source>
        <translation>Gestes</translation>
    </message>
    <message>
        <source>No gesture is called that.</source>
        <translation>Aucun geste ne porte ce nom.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>each beats the %n after it</source>
        <translation>
            <numerusform>chacun bat le suivant</numerusform>
            <numerusform>chacun bat les %n suivants</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 beat %2</source>
        <translation>%1 battent %2</translation>
    </message>
    <message>
        <source>One</source>
        <translation>Un</translation>
    </message>
    <message>
        <source>two</source>
        <translation>deux</translation>
    </message>
    <message>
        <source>three</source>
        <translation>trois</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>Your throw</source>
        <translation>Votre lancer</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>scellé</translation>
    </message>
    <message>
        <source>beats the lit one</source>
        <translation>bat celui qui est éclairé</translation>
    </message>
    <message>
        <source>beats the %1 lit ones</source>
        <translation>bat les %1 éclairés</translation>
    </message>
    <message>
        <source>Choose one, then throw it.</source>
        <translation>Choisissez-en un, puis lancez-le.</translation>
    </message>
    <message>
        <source>Nothing was opened</source>
        <translation>Rien n’a été révélé</translation>
    </message>
    <message>
        <source>All threw %1</source>
        <translation>Tous jouent %1</translation>
    </message>
    <message>
        <source>All were beaten</source>
        <translation>Tous sont battus</translation>
    </message>
    <message>
        <source>Nobody is out</source>
        <translation>Personne ne sort</translation>
    </message>
    <message>
        <source>%1 wins</source>
        <translation>%1 gagne</translation>
    </message>
    <message>
        <source>the best: %1 of %2</source>
        <translation>en tête : %1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n of %2 stay in</source>
        <translation>
            <numerusform>%n sur %2 encore en jeu</numerusform>
            <numerusform>%n sur %2 encore en jeu</numerusform>
        </translation>
    </message>
    <message>
        <source>all stay in</source>
        <translation>tous restent en jeu</translation>
    </message>
    <message>
        <source>all were beaten</source>
        <translation>tous sont battus</translation>
    </message>
    <message>
        <source>not opened: out</source>
        <translation>pas révélé : hors jeu</translation>
    </message>
    <message>
        <source>not opened</source>
        <translation>pas révélé</translation>
    </message>
    <message>
        <source>out: %1</source>
        <translation>hors jeu : %1</translation>
    </message>
    <message>
        <source>out</source>
        <translation>hors jeu</translation>
    </message>
    <message>
        <source>still in</source>
        <translation>toujours en jeu</translation>
    </message>
    <message>
        <source>+%1, has %2</source>
        <translation>+%1, total %2</translation>
    </message>
    <message>
        <source>has %1</source>
        <translation>total %1</translation>
    </message>
    <message numerus="yes">
        <source>%n out</source>
        <translation>
            <numerusform>%n hors jeu</numerusform>
            <numerusform>%n hors jeu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points after round %2</source>
        <translation>
            <numerusform>%n point après la manche %2</numerusform>
            <numerusform>%n points après la manche %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 gestures</source>
        <translation>%1 gestes</translation>
    </message>
    <message>
        <source>first to %1</source>
        <translation>premier à %1</translation>
    </message>
    <message>
        <source>Drop in column %1</source>
        <translation>Lâcher en colonne %1</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Lâcher</translation>
    </message>
    <message>
        <source>Play %1</source>
        <translation>Jouer %1</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Jouer</translation>
    </message>
    <message>
        <source>aim at %1</source>
        <translation>viser %1</translation>
    </message>
    <message>
        <source>one to the left: %1</source>
        <translation>un cran à gauche : %1</translation>
    </message>
    <message>
        <source>one up: %1</source>
        <translation>un cran plus haut : %1</translation>
    </message>
    <message>
        <source>one down: %1</source>
        <translation>un cran plus bas : %1</translation>
    </message>
    <message>
        <source>one to the right: %1</source>
        <translation>un cran à droite : %1</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>colonne %1</translation>
    </message>
    <message>
        <source>%1 plays %2.</source>
        <translation>%1 joue %2.</translation>
    </message>
    <message>
        <source>%1, %2 by %3</source>
        <translation>%1, %2 sur %3</translation>
    </message>
    <message>
        <source>your turn</source>
        <translation>à vous de jouer</translation>
    </message>
    <message>
        <source>Tap a cell to play.</source>
        <translation>Touchez une case pour jouer.</translation>
    </message>
    <message>
        <source>Tap a column, tap it again to drop.</source>
        <translation>Touchez une colonne, puis encore une fois pour lâcher.</translation>
    </message>
    <message>
        <source>Tap again, or press Play. Hold and slide to aim.</source>
        <translation>Un second toucher joue. Maintenez et glissez pour viser.</translation>
    </message>
    <message>
        <source>Tap a place to aim at it.</source>
        <translation>Touchez un endroit pour le viser.</translation>
    </message>
    <message>
        <source>That column is full.</source>
        <translation>Cette colonne est pleine.</translation>
    </message>
    <message>
        <source>That cell is taken.</source>
        <translation>Cette case est prise.</translation>
    </message>
    <message>
        <source>It is not your turn yet.</source>
        <translation>Ce n’est pas encore à vous.</translation>
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
        <translation>ligne gagnante</translation>
    </message>
    <message>
        <source>last move</source>
        <translation>dernier coup</translation>
    </message>
    <message>
        <source>Three</source>
        <translation>Trois</translation>
    </message>
    <message>
        <source>Four</source>
        <translation>Quatre</translation>
    </message>
    <message>
        <source>Five</source>
        <translation>Cinq</translation>
    </message>
    <message>
        <source>Six</source>
        <translation>Six</translation>
    </message>
    <message>
        <source>Seven</source>
        <translation>Sept</translation>
    </message>
    <message>
        <source>Eight</source>
        <translation>Huit</translation>
    </message>
    <message>
        <source>Nine</source>
        <translation>Neuf</translation>
    </message>
    <message>
        <source>Ten</source>
        <translation>Dix</translation>
    </message>
    <message>
        <source>%1 in a row on move %2</source>
        <translation>%1 alignés au coup %2</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1, %2 in a row</source>
        <translation>%1, %2 à aligner</translation>
    </message>
    <message>
        <source>Parlor, games in the house</source>
        <translation>Parlor, des jeux à la maison</translation>
    </message>
    <message>
        <source>Your turn</source>
        <translation>À vous de jouer</translation>
    </message>
    <message>
        <source>Your choice stays closed</source>
        <translation>Votre choix reste fermé</translation>
    </message>
    <message>
        <source>We are back.</source>
        <translation>Nous revoilà.</translation>
    </message>
    <message>
        <source>Reconnecting</source>
        <translation>Reconnexion</translation>
    </message>
    <message>
        <source>%1 says: %2</source>
        <translation>%1 dit : %2</translation>
    </message>
    <message>
        <source>%1 joined</source>
        <translation>%1 a rejoint la table</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 a quitté la table</translation>
    </message>
    <message>
        <source>%1 did not come back</source>
        <translation>%1 n’est pas de retour</translation>
    </message>
    <message>
        <source>%1&apos;s connection is gone</source>
        <translation>%1 n’a plus de connexion</translation>
    </message>
    <message>
        <source>%1 closed the window</source>
        <translation>%1 a fermé la fenêtre</translation>
    </message>
    <message>
        <source>%1 is back</source>
        <translation>%1 est de retour</translation>
    </message>
    <message>
        <source>%1 was asked to leave</source>
        <translation>On a demandé à %1 de partir</translation>
    </message>
    <message>
        <source>%1 is host now</source>
        <translation>%1 devient l’hôte</translation>
    </message>
    <message>
        <source>You joined</source>
        <translation>Vous avez rejoint la table</translation>
    </message>
    <message>
        <source>Somebody here has your figure already. At this table you are %1.</source>
        <translation>Quelqu’un ici a déjà votre figurine. À cette table, vous avez celle-ci : %1.</translation>
    </message>
    <message numerus="yes">
        <source>Chat, %n not read</source>
        <translation>
            <numerusform>Chat, %n non lu</numerusform>
            <numerusform>Chat, %n non lus</numerusform>
        </translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>pas encore envoyé</translation>
    </message>
    <message>
        <source>Write to the table</source>
        <translation>Écrire à la table</translation>
    </message>
    <message>
        <source>%1. We say so here when it is your turn.</source>
        <translation>%1. On vous le dit ici quand ce sera à vous.</translation>
    </message>
    <message>
        <source>Sent when we are back</source>
        <translation>Partira à notre retour</translation>
    </message>
    <message>
        <source>You are muted here.</source>
        <translation>Vous n’avez plus la parole ici.</translation>
    </message>
    <message>
        <source>You are muted here. You can still read; ask %1 to let you write again.</source>
        <translation>Vous n’avez plus la parole ici. Vous pouvez toujours lire ; demandez à %1 de vous laisser écrire à nouveau.</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Ce qui a été dit</translation>
    </message>
    <message>
        <source>No one has said anything yet.</source>
        <translation>Personne n’a encore rien dit.</translation>
    </message>
    <message>
        <source>Reactions</source>
        <translation>Réactions</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message numerus="yes">
        <source>All %n seals hold.</source>
        <translation>
            <numerusform>Le sceau est intact.</numerusform>
            <numerusform>Les %n sceaux sont intacts.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1&apos;s program was the referee.</source>
        <translation>Le programme de %1 a servi d’arbitre.</translation>
    </message>
    <message>
        <source>The table&apos;s program was the referee.</source>
        <translation>Le programme de la table a servi d’arbitre.</translation>
    </message>
    <message>
        <source>What that means</source>
        <translation>Ce que cela veut dire</translation>
    </message>
    <message>
        <source>%1&apos;s seal does not hold</source>
        <translation>Le sceau de %1 n’est pas intact</translation>
    </message>
    <message>
        <source>A seal does not hold</source>
        <translation>Un sceau n’est pas intact</translation>
    </message>
    <message>
        <source>The host shows another choice than the one that you have sealed. Yours stays closed.</source>
        <translation>L’hôte montre un autre choix que celui que vous avez scellé. Le vôtre reste secret.</translation>
    </message>
    <message>
        <source>The host asks for your choice before it is time. It stays closed.</source>
        <translation>L’hôte demande votre choix avant l’heure. Il reste secret.</translation>
    </message>
    <message>
        <source>What was opened is not what was sealed before. Somebody has cheated, or their program is broken.</source>
        <translation>Ce qui a été ouvert n’est pas ce qui avait été scellé. Quelqu’un a triché, ou son programme ne marche pas bien.</translation>
    </message>
    <message>
        <source>Fair play</source>
        <translation>Franc jeu</translation>
    </message>
    <message>
        <source>Everybody sees every move, and the rules refuse what is against them.</source>
        <translation>Tout le monde voit chaque coup, et les règles refusent ce qui leur est contraire.</translation>
    </message>
    <message>
        <source>This page seals your throws and codes before anybody can see them, and checks the seals of the others.</source>
        <translation>Cette page scelle vos gestes et vos codes avant que quiconque puisse les voir, et vérifie les sceaux des autres.</translation>
    </message>
    <message>
        <source>It comes from %1&apos;s computer, so it cannot protect you from a host who has changed the program. Parlor on your own computer can.</source>
        <translation>Elle vient de l’ordinateur de %1, et ne peut donc pas vous protéger d’un hôte qui aurait modifié le programme. Parlor sur votre propre ordinateur le peut.</translation>
    </message>
    <message>
        <source>It comes from the computer that holds the table, so it cannot protect you from a host who has changed the program. Parlor on your own computer can.</source>
        <translation>Elle vient de l’ordinateur qui tient la table, et ne peut donc pas vous protéger d’un hôte qui aurait modifié le programme. Parlor sur votre propre ordinateur le peut.</translation>
    </message>
    <message>
        <source>In a race for a code or a search together, the seal proves that the code never changed; the computer that holds the table knows it.</source>
        <translation>Dans une course au code ou une recherche commune, le sceau prouve que le code n’a jamais changé ; l’ordinateur qui tient la table le connaît.</translation>
    </message>
    <message>
        <source>Game</source>
        <translation>Jeu</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Série</translation>
    </message>
    <message>
        <source>Ask for a password</source>
        <translation>Demander un mot de passe</translation>
    </message>
    <message>
        <source>without one all may come in</source>
        <translation>sans mot de passe, tout le monde peut entrer</translation>
    </message>
    <message>
        <source>The table&apos;s name</source>
        <translation>Nom de la table</translation>
    </message>
    <message>
        <source>Enter a password, or let everybody in.</source>
        <translation>Écrivez un mot de passe, ou laissez entrer tout le monde.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>inchangé</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>own choice</source>
        <translation>à votre goût</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Pendule</translation>
    </message>
    <message>
        <source>Three in a row win.</source>
        <translation>Trois alignés gagnent.</translation>
    </message>
    <message>
        <source>Classic %1 × %2</source>
        <translation>Classique %1 × %2</translation>
    </message>
    <message>
        <source>Wide %1 × %2</source>
        <translation>Large %1 × %2</translation>
    </message>
    <message>
        <source>Large %1 × %2</source>
        <translation>Grand %1 × %2</translation>
    </message>
    <message>
        <source>Discs fall; four in a row win.</source>
        <translation>Les jetons tombent ; quatre alignés gagnent.</translation>
    </message>
    <message>
        <source>Five in a row on a large board.</source>
        <translation>Cinq alignés sur un grand plateau.</translation>
    </message>
    <message>
        <source>Quick %1 × %2</source>
        <translation>Rapide %1 × %2</translation>
    </message>
    <message>
        <source>Everybody throws at the same moment.</source>
        <translation>Tout le monde joue au même instant.</translation>
    </message>
    <message>
        <source>With lizard and Spock</source>
        <translation>Avec lézard et Spock</translation>
    </message>
    <message>
        <source>Most points, first to %1</source>
        <translation>Aux points, premier à %1</translation>
    </message>
    <message>
        <source>Find the hidden code by guessing and thinking.</source>
        <translation>Trouvez le code caché, d’essai en déduction.</translation>
    </message>
    <message>
        <source>Race for a code</source>
        <translation>Course au code</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Ensemble</translation>
    </message>
    <message>
        <source>Duel: a code for each other</source>
        <translation>Duel : chacun un code pour l’autre</translation>
    </message>
    <message>
        <source>Easy race: 3 of 6 symbols</source>
        <translation>Course facile : 3 symboles parmi 6</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Regarder</translation>
    </message>
    <message>
        <source>Sit down</source>
        <translation>S’asseoir</translation>
    </message>
    <message>
        <source>Only watch</source>
        <translation>Juste regarder</translation>
    </message>
    <message>
        <source>See all tables</source>
        <translation>Voir toutes les tables</translation>
    </message>
    <message>
        <source>Nothing to install; it all stays on this network.</source>
        <translation>Rien à installer ; tout reste sur ce réseau.</translation>
    </message>
    <message>
        <source>A match is running at %1</source>
        <translation>Une partie est en cours : %1</translation>
    </message>
    <message>
        <source>This table is full</source>
        <translation>Cette table est complète</translation>
    </message>
    <message>
        <source>Sit down at %1</source>
        <translation>Prenez place : %1</translation>
    </message>
    <message numerus="yes">
        <source>%n watch</source>
        <translation>
            <numerusform>%n regarde</numerusform>
            <numerusform>%n regardent</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <translation>%1 avec %2</translation>
    </message>
    <message numerus="yes">
        <source>%n seats are free</source>
        <translation>
            <numerusform>%n place libre</numerusform>
            <numerusform>%n places libres</numerusform>
        </translation>
    </message>
    <message>
        <source>Watch until a seat is free?</source>
        <translation>Regarder jusqu’à ce qu’une place se libère ?</translation>
    </message>
    <message>
        <source>You sit down by yourself after this match, if there is a seat then.</source>
        <translation>Vous vous asseyez automatiquement après cette partie, s’il y a une place.</translation>
    </message>
    <message>
        <source>You sit down by yourself as soon as somebody gets up.</source>
        <translation>Vous vous asseyez automatiquement dès que quelqu’un se lève.</translation>
    </message>
    <message>
        <source>Write a name, so that the others know you.</source>
        <translation>Écrivez un nom, pour que les autres vous connaissent.</translation>
    </message>
    <message>
        <source>Your name at the table</source>
        <translation>Votre nom à la table</translation>
    </message>
    <message>
        <source>The table&apos;s password</source>
        <translation>Mot de passe de la table</translation>
    </message>
    <message>
        <source>That is not the password. Ask %1 for it.</source>
        <translation>Ce n’est pas le mot de passe. Demandez-le à %1.</translation>
    </message>
    <message>
        <source>Your figure</source>
        <translation>Votre figurine</translation>
    </message>
    <message>
        <source>Swipe for all 32.</source>
        <translation>Balayez pour voir les 32.</translation>
    </message>
    <message>
        <source>Figure %1</source>
        <translation>Figurine %1</translation>
    </message>
    <message>
        <source>%1 then wins.</source>
        <translation>%1 gagne alors.</translation>
    </message>
    <message>
        <source>The match ends, and nobody wins.</source>
        <translation>La partie se termine, et personne ne gagne.</translation>
    </message>
    <message>
        <source>You are out, and the others play on.</source>
        <translation>Vous êtes hors jeu, et les autres continuent.</translation>
    </message>
    <message>
        <source>Somebody else is the host then. You can come back with the same code.</source>
        <translation>Quelqu’un d’autre sera alors l’hôte. Vous pouvez revenir avec le même code.</translation>
    </message>
    <message>
        <source>You can come back with the same code.</source>
        <translation>Vous pouvez revenir avec le même code.</translation>
    </message>
    <message>
        <source>Leave the table?</source>
        <translation>Quitter la table ?</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
    <message>
        <source>Leave the table</source>
        <translation>Quitter la table</translation>
    </message>
    <message>
        <source>If you only close this page, your seat is kept for a while (%1).</source>
        <translation>Si vous fermez seulement cette page, votre place est gardée un moment (%1).</translation>
    </message>
    <message>
        <source>Leave, and let %1 win</source>
        <translation>Partir et laisser gagner %1</translation>
    </message>
    <message>
        <source>Leave the match</source>
        <translation>Quitter la partie</translation>
    </message>
    <message>
        <source>Leave in the middle of the match?</source>
        <translation>Partir en pleine partie ?</translation>
    </message>
    <message>
        <source>Resign?</source>
        <translation>Abandonner ?</translation>
    </message>
    <message>
        <source>Play on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Resign</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>End the match for all?</source>
        <translation>Arrêter la partie pour tous ?</translation>
    </message>
    <message>
        <source>Nobody wins then.</source>
        <translation>Personne ne gagne alors.</translation>
    </message>
    <message>
        <source>End the match for all</source>
        <translation>Arrêter la partie pour tous</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tables</translation>
    </message>
    <message>
        <source>Nobody has opened a table yet</source>
        <translation>Personne n’a encore ouvert de table</translation>
    </message>
    <message>
        <source>Open one; the others see it at once. Tables appear here by themselves.</source>
        <translation>Ouvrez-en une ; les autres la voient tout de suite. Les tables apparaissent ici d’elles-mêmes.</translation>
    </message>
    <message>
        <source>Open a table</source>
        <translation>Ouvrir une table</translation>
    </message>
    <message>
        <source>playing</source>
        <translation>partie en cours</translation>
    </message>
    <message>
        <source>%1 of %2 seated</source>
        <translation>%1 sur %2 à table</translation>
    </message>
    <message>
        <source>needs a password</source>
        <translation>mot de passe requis</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Rejoindre</translation>
    </message>
    <message>
        <source>You are its host and sit down at once.</source>
        <translation>Vous en êtes l’hôte et vous vous asseyez tout de suite.</translation>
    </message>
    <message>
        <source>Open the table</source>
        <translation>Ouvrir la table</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Move %1 of %2</source>
        <translation>Coup %1 sur %2</translation>
    </message>
    <message>
        <source>Just a moment</source>
        <translation>Un instant</translation>
    </message>
    <message>
        <source>One move back</source>
        <translation>Un coup en arrière</translation>
    </message>
    <message>
        <source>One move on</source>
        <translation>Un coup en avant</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>Revenir au présent</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>Coups</translation>
    </message>
    <message>
        <source>You sit down by yourself as soon as a seat is free.</source>
        <translation>Vous vous asseyez automatiquement dès qu’une place se libère.</translation>
    </message>
    <message>
        <source>You are watching.</source>
        <translation>Vous regardez.</translation>
    </message>
    <message>
        <source>This page does not know the game “%1”. You may watch and leave.</source>
        <translation>Cette page ne connaît pas le jeu « %1 ». Vous pouvez regarder et partir.</translation>
    </message>
    <message>
        <source>Looking back</source>
        <translation>Retour sur la partie</translation>
    </message>
    <message>
        <source>Wait, I am not ready</source>
        <translation>Attendez, pas encore</translation>
    </message>
    <message>
        <source>Rematch</source>
        <translation>Revanche</translation>
    </message>
    <message>
        <source>Look back</source>
        <translation>Revoir</translation>
    </message>
    <message>
        <source>Change the game</source>
        <translation>Changer de jeu</translation>
    </message>
    <message>
        <source>%1 is choosing a game</source>
        <translation>%1 choisit un jeu</translation>
    </message>
    <message>
        <source>Waiting for players</source>
        <translation>On attend des joueurs</translation>
    </message>
    <message>
        <source>%1 is ready for a rematch.</source>
        <translation>%1 attend la revanche.</translation>
    </message>
    <message numerus="yes">
        <source>%n are ready for a rematch.</source>
        <translation>
            <numerusform>%n attend la revanche.</numerusform>
            <numerusform>%n attendent la revanche.</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for the others to be ready</source>
        <translation>On attend que les autres soient prêts</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Présents</translation>
    </message>
    <message>
        <source>Let somebody else in</source>
        <translation>Inviter du monde</translation>
    </message>
    <message>
        <source>Shows the address</source>
        <translation>Montre l’adresse</translation>
    </message>
    <message>
        <source>Your name and figure</source>
        <translation>Votre nom et votre figurine</translation>
    </message>
    <message>
        <source>That&apos;s me</source>
        <translation>C’est moi</translation>
    </message>
    <message>
        <source>What is sealed, and from whom</source>
        <translation>Ce qui est scellé, et pour qui</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Sons</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Clair ou sombre</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>What this device keeps</source>
        <translation>Ce que garde cet appareil</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>you</source>
        <translation>vous</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>as the device</source>
        <translation>comme l’appareil</translation>
    </message>
    <message>
        <source>as the browser</source>
        <translation>comme le navigateur</translation>
    </message>
    <message>
        <source>On the same Wi-Fi, in any browser, without installing anything:</source>
        <translation>Sur le même Wi-Fi, dans n’importe quel navigateur, sans rien installer :</translation>
    </message>
    <message>
        <source>The password is “%1”.</source>
        <translation>Le mot de passe est « %1 ».</translation>
    </message>
    <message>
        <source>The table asks for a password. The host knows it.</source>
        <translation>La table demande un mot de passe. L’hôte le connaît.</translation>
    </message>
    <message>
        <source>The code to scan stands in the window of the host.</source>
        <translation>Le code à scanner se trouve dans la fenêtre de l’hôte.</translation>
    </message>
    <message>
        <source>With Parlor on their computer they open this instead:</source>
        <translation>Avec Parlor sur l’ordinateur, on ouvre plutôt ceci :</translation>
    </message>
    <message>
        <source>your name and your figure</source>
        <translation>votre nom et votre figurine</translation>
    </message>
    <message>
        <source>who you are at this table, and at three others, so that your seat is yours again</source>
        <translation>qui vous êtes à cette table, et à trois autres, pour retrouver votre place</translation>
    </message>
    <message>
        <source>what you have sealed, until the match is over</source>
        <translation>ce que vous avez scellé, jusqu’à la fin de la partie</translation>
    </message>
    <message>
        <source>sounds, light or dark, language</source>
        <translation>sons, clair ou sombre, langue</translation>
    </message>
    <message>
        <source>This page keeps on this device, and nowhere else:</source>
        <translation>Cette page garde sur cet appareil, et nulle part ailleurs :</translation>
    </message>
    <message>
        <source>This browser keeps nothing for this page: a reload loses your seat.</source>
        <translation>Ce navigateur ne garde rien pour cette page : la recharger vous fait perdre votre place.</translation>
    </message>
    <message>
        <source>Your seat at this table is lost then.</source>
        <translation>Vous perdez alors votre place à cette table.</translation>
    </message>
    <message>
        <source>Yes, forget me</source>
        <translation>Oui, m’oublier</translation>
    </message>
    <message>
        <source>Forget me on this device</source>
        <translation>M’oublier sur cet appareil</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>%1&apos;s table</source>
        <translation>Table de %1</translation>
    </message>
    <message>
        <source>%1 and %2 watch</source>
        <translation>%1 et %2 regardent</translation>
    </message>
    <message>
        <source>%1 watches</source>
        <translation>%1 regarde</translation>
    </message>
    <message numerus="yes">
        <source>%n s a move</source>
        <translation>
            <numerusform>%n s par coup</numerusform>
            <numerusform>%n s par coup</numerusform>
        </translation>
    </message>
    <message>
        <source>no clock</source>
        <translation>sans pendule</translation>
    </message>
    <message numerus="yes">
        <source>%n s each</source>
        <translation>
            <numerusform>%n s chacun</numerusform>
            <numerusform>%n s chacun</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min each</source>
        <translation>
            <numerusform>%n min chacun</numerusform>
            <numerusform>%n min chacun</numerusform>
        </translation>
    </message>
    <message>
        <source>Best of %1</source>
        <translation>Au meilleur des %1</translation>
    </message>
    <message>
        <source>One match</source>
        <translation>Une partie</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>Public</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>hosts</source>
        <translation>reçoit</translation>
    </message>
    <message>
        <source>in a browser</source>
        <translation>dans un navigateur</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>parole retirée</translation>
    </message>
    <message>
        <source>%1, you</source>
        <translation>%1, vous</translation>
    </message>
    <message>
        <source>Hand over the table</source>
        <translation>Confier la table</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Rendre la parole</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Retirer la parole</translation>
    </message>
    <message>
        <source>Ask to leave</source>
        <translation>Faire partir</translation>
    </message>
    <message>
        <source>Yes, ask %1 to leave</source>
        <translation>Oui, demander à %1 de partir</translation>
    </message>
    <message>
        <source>Do not let in any more</source>
        <translation>Ne plus laisser entrer</translation>
    </message>
    <message>
        <source>Yes, do not let %1 in any more</source>
        <translation>Oui, ne plus laisser entrer %1</translation>
    </message>
    <message>
        <source>Not let in</source>
        <translation>Non admis</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>Laisser entrer</translation>
    </message>
    <message>
        <source>Let in %1</source>
        <translation>Laisser entrer %1</translation>
    </message>
    <message>
        <source>Clap</source>
        <translation>Bravo</translation>
    </message>
    <message>
        <source>Laugh</source>
        <translation>Rire</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Réflexion</translation>
    </message>
    <message>
        <source>Hurry</source>
        <translation>Vite</translation>
    </message>
    <message>
        <source>Wow</source>
        <translation>Waouh</translation>
    </message>
    <message>
        <source>Sad</source>
        <translation>Triste</translation>
    </message>
    <message>
        <source>Love it</source>
        <translation>J’adore</translation>
    </message>
    <message>
        <source>Wave</source>
        <translation>Coucou</translation>
    </message>
    <message>
        <source>Players</source>
        <translation>Joueurs</translation>
    </message>
    <message numerus="yes">
        <source>%n wins</source>
        <translation>
            <numerusform>%n victoire</numerusform>
            <numerusform>%n victoires</numerusform>
        </translation>
    </message>
    <message>
        <source>seat kept %1</source>
        <translation>place gardée %1</translation>
    </message>
    <message>
        <source>A draw</source>
        <translation>Égalité</translation>
    </message>
    <message>
        <source>The match was ended</source>
        <translation>La partie a été arrêtée</translation>
    </message>
    <message>
        <source>All lose together</source>
        <translation>Tous perdent ensemble</translation>
    </message>
    <message>
        <source>The match is over</source>
        <translation>La partie est terminée</translation>
    </message>
    <message>
        <source>Nobody wins</source>
        <translation>Personne ne gagne</translation>
    </message>
    <message>
        <source>All win together</source>
        <translation>Tous gagnent ensemble</translation>
    </message>
    <message>
        <source>You win, %1</source>
        <translation>Vous gagnez, %1</translation>
    </message>
    <message>
        <source>You and %1 win</source>
        <translation>Vous et %1 gagnez</translation>
    </message>
    <message>
        <source>You, %1 and %2 win</source>
        <translation>Vous, %1 et %2 gagnez</translation>
    </message>
    <message numerus="yes">
        <source>You and %n others win</source>
        <translation>
            <numerusform>Vous et %n autre gagnez</numerusform>
            <numerusform>Vous et %n autres gagnez</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n players win</source>
        <translation>
            <numerusform>%n joueur gagne</numerusform>
            <numerusform>%n joueurs gagnent</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 and %3 win</source>
        <translation>%1, %2 et %3 gagnent</translation>
    </message>
    <message>
        <source>%1 and %2 win</source>
        <translation>%1 et %2 gagnent</translation>
    </message>
    <message>
        <source>The host has ended it; nobody wins.</source>
        <translation>L’hôte l’a arrêtée ; personne ne gagne.</translation>
    </message>
    <message>
        <source>The others are out.</source>
        <translation>Les autres sont hors jeu.</translation>
    </message>
    <message>
        <source>You have resigned.</source>
        <translation>Vous avez abandonné.</translation>
    </message>
    <message>
        <source>%1 has resigned.</source>
        <translation>%1 a abandonné.</translation>
    </message>
    <message>
        <source>Your time ran out.</source>
        <translation>Votre temps est écoulé.</translation>
    </message>
    <message>
        <source>%1 ran out of time.</source>
        <translation>Temps écoulé pour %1.</translation>
    </message>
    <message>
        <source>You have left the match.</source>
        <translation>Vous avez quitté la partie.</translation>
    </message>
    <message>
        <source>%1 has left the match.</source>
        <translation>%1 a quitté la partie.</translation>
    </message>
    <message>
        <source>Your answers did not hold.</source>
        <translation>Vos réponses étaient fausses.</translation>
    </message>
    <message>
        <source>%1&apos;s answers did not hold.</source>
        <translation>%1 a donné de fausses réponses.</translation>
    </message>
    <message>
        <source>Everybody has resigned.</source>
        <translation>Tout le monde a abandonné.</translation>
    </message>
    <message>
        <source>Everybody ran out of time.</source>
        <translation>Temps écoulé pour tout le monde.</translation>
    </message>
    <message>
        <source>Everybody has left.</source>
        <translation>Tout le monde est parti.</translation>
    </message>
    <message>
        <source>Nobody&apos;s answers held.</source>
        <translation>Personne n’a répondu juste.</translation>
    </message>
    <message>
        <source>You win the series, %1.</source>
        <translation>Vous gagnez la série, %1.</translation>
    </message>
    <message>
        <source>%1 wins the series.</source>
        <translation>%1 gagne la série.</translation>
    </message>
    <message>
        <source>%1 to %2. The next one decides.</source>
        <translation>%1 à %2. La prochaine décide.</translation>
    </message>
    <message>
        <source>Best of %1: %2 to %3</source>
        <translation>Au meilleur des %1 : %2 à %3</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>The game</source>
        <translation>Le jeu</translation>
    </message>
    <message>
        <source>Set the table</source>
        <translation>Mettre la table</translation>
    </message>
    <message>
        <source>closed the window, seat kept for %1</source>
        <translation>a fermé la fenêtre, place gardée %1</translation>
    </message>
    <message>
        <source>closed the window</source>
        <translation>a fermé la fenêtre</translation>
    </message>
    <message>
        <source>reconnecting, seat kept for %1</source>
        <translation>se reconnecte, place gardée %1</translation>
    </message>
    <message>
        <source>reconnecting</source>
        <translation>se reconnecte</translation>
    </message>
    <message>
        <source>to move</source>
        <translation>doit jouer</translation>
    </message>
    <message>
        <source>opening</source>
        <translation>révèle</translation>
    </message>
    <message>
        <source>choosing</source>
        <translation>choisit</translation>
    </message>
    <message>
        <source>answering</source>
        <translation>répond</translation>
    </message>
    <message>
        <source>guessing</source>
        <translation>cherche</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>a fini</translation>
    </message>
    <message>
        <source>Waiting for %1 and %2</source>
        <translation>On attend %1 et %2</translation>
    </message>
    <message numerus="yes">
        <source>Waiting for %n players</source>
        <translation>
            <numerusform>On attend %n joueur</numerusform>
            <numerusform>On attend %n joueurs</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for %1</source>
        <translation>On attend %1</translation>
    </message>
    <message>
        <source>%1 has closed the window</source>
        <translation>%1 a fermé la fenêtre</translation>
    </message>
    <message>
        <source>%1 is reconnecting</source>
        <translation>%1 se reconnecte</translation>
    </message>
    <message>
        <source>That text has to have %1 to %2 characters.</source>
        <translation>Ce texte doit avoir de %1 à %2 caractères.</translation>
    </message>
    <message numerus="yes">
        <source>A name has at most %n characters.</source>
        <translation>
            <numerusform>Un nom a au plus %n caractère.</numerusform>
            <numerusform>Un nom a au plus %n caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>The host starts the game. Wait until they do.</source>
        <translation>C’est l’hôte qui lance la partie. Patientez.</translation>
    </message>
    <message>
        <source>You have chosen. Wait for the others.</source>
        <translation>Vous avez choisi. Attendez les autres.</translation>
    </message>
    <message>
        <source>You are out of this match already.</source>
        <translation>Vous êtes déjà hors jeu dans cette partie.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n rooms already. Join one of them.</source>
        <translation>
            <numerusform>Il y a déjà %n salle. Rejoignez-la.</numerusform>
            <numerusform>Il y a déjà %n salles. Rejoignez l’une d’elles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That was too fast. Try again in %n seconds.</source>
        <translation>
            <numerusform>C’était trop rapide. Réessayez dans %n seconde.</numerusform>
            <numerusform>C’était trop rapide. Réessayez dans %n secondes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That was a little fast. Send it again in %n seconds.</source>
        <translation>
            <numerusform>C’était un peu rapide. Renvoyez-le dans %n seconde.</numerusform>
            <numerusform>C’était un peu rapide. Renvoyez-le dans %n secondes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many are coming in at once. Try again in %n seconds.</source>
        <translation>
            <numerusform>Trop de monde arrive en même temps. Réessayez dans %n seconde.</numerusform>
            <numerusform>Trop de monde arrive en même temps. Réessayez dans %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>That option goes from %1 to %2.</source>
        <translation>Cette option va de %1 à %2.</translation>
    </message>
    <message>
        <source>These settings do not go together.</source>
        <translation>Ces réglages ne vont pas ensemble.</translation>
    </message>
    <message>
        <source>That option has to be an even number.</source>
        <translation>Cette option doit être un nombre pair.</translation>
    </message>
    <message>
        <source>That option has to be an odd number.</source>
        <translation>Cette option doit être un nombre impair.</translation>
    </message>
    <message>
        <source>There is no such choice for that option.</source>
        <translation>Cette option n’offre pas ce choix.</translation>
    </message>
    <message>
        <source>A row that wins cannot be longer than the board: at most %1.</source>
        <translation>Une ligne gagnante ne peut pas dépasser le plateau : %1 au plus.</translation>
    </message>
    <message numerus="yes">
        <source>Without repeats there have to be at least %n symbols.</source>
        <translation>
            <numerusform>Sans répétitions, il faut au moins %n symbole.</numerusform>
            <numerusform>Sans répétitions, il faut au moins %n symboles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This game has %n seats, and %2 people play here. Let some watch first.</source>
        <translation>
            <numerusform>Ce jeu a %n place, et %2 personnes jouent ici. Que certaines regardent d’abord.</numerusform>
            <numerusform>Ce jeu a %n places, et %2 personnes jouent ici. Que certaines regardent d’abord.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is not a move of this game.</source>
        <translation>Ce n’est pas un coup de ce jeu.</translation>
    </message>
    <message>
        <source>That is outside the board.</source>
        <translation>C’est hors du plateau.</translation>
    </message>
    <message>
        <source>Somebody else has sealed exactly this. Seal a choice of your own.</source>
        <translation>Quelqu’un d’autre a scellé exactement cela. Scellez un choix à vous.</translation>
    </message>
    <message>
        <source>There is no such gesture.</source>
        <translation>Ce geste n’existe pas.</translation>
    </message>
    <message>
        <source>That is not what was sealed.</source>
        <translation>Ce n’est pas ce qui a été scellé.</translation>
    </message>
    <message numerus="yes">
        <source>It has to have %n symbols.</source>
        <translation>
            <numerusform>Il faut %n symbole.</numerusform>
            <numerusform>Il faut %n symboles.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the symbols 0 to %1 are in play.</source>
        <translation>Seuls les symboles de 0 à %1 sont en jeu.</translation>
    </message>
    <message>
        <source>No symbol may stand in it twice.</source>
        <translation>Aucun symbole ne peut y être deux fois.</translation>
    </message>
    <message>
        <source>No code gives that answer.</source>
        <translation>Aucun code ne donne cette réponse.</translation>
    </message>
    <message>
        <source>That name cannot be used.</source>
        <translation>Ce nom ne peut pas être utilisé.</translation>
    </message>
    <message>
        <source>This room does not exist any more.</source>
        <translation>Cette salle n’existe plus.</translation>
    </message>
    <message>
        <source>That is not the password of this room.</source>
        <translation>Ce n’est pas le mot de passe de cette salle.</translation>
    </message>
    <message>
        <source>The host does not want you in this room.</source>
        <translation>L’hôte ne veut pas de vous dans cette salle.</translation>
    </message>
    <message>
        <source>Only the host of the room can do that.</source>
        <translation>Seul l’hôte de la salle peut faire cela.</translation>
    </message>
    <message>
        <source>There is no such person to do that to.</source>
        <translation>Cette personne n’est pas dans cette salle.</translation>
    </message>
    <message>
        <source>That seat is not free.</source>
        <translation>Cette place n’est pas libre.</translation>
    </message>
    <message>
        <source>You are watching; only players can do that.</source>
        <translation>Vous êtes spectateur ; seuls les joueurs peuvent le faire.</translation>
    </message>
    <message>
        <source>There is no such game here.</source>
        <translation>Ce jeu n’existe pas ici.</translation>
    </message>
    <message>
        <source>Not while a match is running.</source>
        <translation>Pas pendant une partie.</translation>
    </message>
    <message>
        <source>This match is over.</source>
        <translation>Cette partie est finie.</translation>
    </message>
    <message numerus="yes">
        <source>This game needs %n players (now: %2).</source>
        <translation>
            <numerusform>Ce jeu demande %n joueur (à présent : %2).</numerusform>
            <numerusform>Ce jeu demande %n joueurs (à présent : %2).</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not your turn.</source>
        <translation>Ce n’est pas à vous de jouer.</translation>
    </message>
    <message>
        <source>The board has changed since. Look again, then move.</source>
        <translation>Le plateau a changé entre-temps. Regardez-le de nouveau, puis jouez.</translation>
    </message>
    <message>
        <source>That move is not possible.</source>
        <translation>Ce coup n’est pas possible.</translation>
    </message>
    <message>
        <source>The host has muted you in this room.</source>
        <translation>L’hôte vous a retiré la parole dans cette salle.</translation>
    </message>
    <message>
        <source>That was too fast. Wait a moment.</source>
        <translation>C’était trop rapide. Attendez un instant.</translation>
    </message>
    <message>
        <source>This table takes nobody more.</source>
        <translation>Cette table n’accepte plus personne.</translation>
    </message>
    <message>
        <source>The disk of the host&apos;s computer is full. Nothing can be kept now.</source>
        <translation>Le disque de l’ordinateur de l’hôte est plein. Rien ne peut être gardé pour l’instant.</translation>
    </message>
    <message>
        <source>The host</source>
        <translation>L’hôte</translation>
    </message>
    <message>
        <source>%1 asked you to leave</source>
        <translation>%1 vous a demandé de partir</translation>
    </message>
    <message>
        <source>You can still join other tables.</source>
        <translation>Vous pouvez encore rejoindre d’autres tables.</translation>
    </message>
    <message>
        <source>%1 does not let you in any more</source>
        <translation>%1 ne vous laisse plus entrer</translation>
    </message>
    <message>
        <source>Choose another table, or open one of your own.</source>
        <translation>Choisissez une autre table, ou ouvrez la vôtre.</translation>
    </message>
    <message>
        <source>Your seat was given up</source>
        <translation>Votre place a été libérée</translation>
    </message>
    <message>
        <source>You were away for longer than it is kept. Sit down again, if it is still free.</source>
        <translation>Votre absence a duré plus longtemps qu’on ne la garde. Asseyez-vous de nouveau, si elle est encore libre.</translation>
    </message>
    <message>
        <source>Looking for the table</source>
        <translation>On cherche la table</translation>
    </message>
    <message>
        <source>Is this phone still on the same Wi-Fi? With mobile data alone it cannot reach the table.</source>
        <translation>Ce téléphone est-il toujours sur le même Wi-Fi ? Avec les seules données mobiles, il ne peut pas atteindre la table.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Trying again in %1 s, attempt %2.</source>
        <translation>Tentative %2 dans %1 s.</translation>
    </message>
    <message>
        <source>Trying now, attempt %1.</source>
        <translation>Tentative %1 en cours.</translation>
    </message>
    <message>
        <source>Your seat is kept for %1.</source>
        <translation>Votre place est gardée encore %1.</translation>
    </message>
    <message>
        <source>It takes long: your seat may be free by now.</source>
        <translation>C’est long : votre place est peut-être déjà libre.</translation>
    </message>
    <message>
        <source>The table is put away for another time</source>
        <translation>La table est mise de côté pour une autre fois</translation>
    </message>
    <message>
        <source>The connection to %1 is gone</source>
        <translation>Connexion perdue : %1</translation>
    </message>
    <message>
        <source>Nothing is lost. It is tried again by itself until the host opens the table again.</source>
        <translation>Rien n’est perdu. On réessaie tout seul jusqu’à ce que l’hôte rouvre la table.</translation>
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation>Rien n’est perdu.</translation>
    </message>
    <message>
        <source>%1&apos;s table is closed</source>
        <translation>La table de %1 est fermée</translation>
    </message>
    <message>
        <source>The table is closed</source>
        <translation>La table est fermée</translation>
    </message>
    <message>
        <source>Scan a new code when %1 hosts again.</source>
        <translation>Scannez un nouveau code quand %1 rouvrira une table.</translation>
    </message>
    <message>
        <source>Scan a new code when there is a table again.</source>
        <translation>Scannez un nouveau code quand il y aura de nouveau une table.</translation>
    </message>
    <message>
        <source>You are playing in another tab</source>
        <translation>Vous jouez dans un autre onglet</translation>
    </message>
    <message>
        <source>Play here</source>
        <translation>Jouer ici</translation>
    </message>
    <message>
        <source>A newer tab or window of this browser has your seat. Go on there, or take it back.</source>
        <translation>Un onglet ou une fenêtre plus récente de ce navigateur a votre place. Continuez là-bas, ou reprenez-la.</translation>
    </message>
    <message>
        <source>Your versions do not match</source>
        <translation>Vos versions ne vont pas ensemble</translation>
    </message>
    <message>
        <source>Load the page again</source>
        <translation>Recharger la page</translation>
    </message>
    <message>
        <source>This page is older than the table. It has loaded itself anew once; close it and scan the code again.</source>
        <translation>Cette page est plus ancienne que la table. Elle s’est déjà rechargée une fois ; fermez-la et scannez de nouveau le code.</translation>
    </message>
    <message>
        <source>This table takes nobody more</source>
        <translation>Cette table n’accepte plus personne</translation>
    </message>
    <message>
        <source>Too many people are there. Wait until somebody leaves.</source>
        <translation>Il y a trop de monde. Attendez que quelqu’un parte.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>You were asked to leave</source>
        <translation>On vous a demandé de partir</translation>
    </message>
    <message>
        <source>Ask the host why.</source>
        <translation>Demandez pourquoi à l’hôte.</translation>
    </message>
    <message>
        <source>The table has hung up on us</source>
        <translation>La table nous a raccroché au nez</translation>
    </message>
    <message>
        <source>Join again</source>
        <translation>Rejoindre</translation>
    </message>
    <message>
        <source>It says that this page sent too much. Join again; if it happens twice, tell the host.</source>
        <translation>Elle dit que cette page a trop envoyé. Rejoignez-la de nouveau ; si cela se répète, prévenez l’hôte.</translation>
    </message>
    <message>
        <source>About to start</source>
        <translation>Ça va commencer</translation>
    </message>
    <message>
        <source>You are ready</source>
        <translation>C’est bon pour vous</translation>
    </message>
    <message>
        <source>You can play alone, or wait for others</source>
        <translation>Jouez en solo, ou attendez du monde</translation>
    </message>
    <message>
        <source>%1 is ready</source>
        <translation>%1 : c’est bon</translation>
    </message>
    <message numerus="yes">
        <source>%n are ready</source>
        <translation>
            <numerusform>%n personne attend</numerusform>
            <numerusform>%n personnes attendent</numerusform>
        </translation>
    </message>
    <message>
        <source>There are enough of you to begin</source>
        <translation>Vous pouvez déjà commencer</translation>
    </message>
    <message>
        <source>Let somebody in: the menu has the address.</source>
        <translation>Invitez quelqu’un : l’adresse est dans le menu.</translation>
    </message>
    <message>
        <source>Keep this page open.</source>
        <translation>Gardez cette page ouverte.</translation>
    </message>
    <message>
        <source>The match begins when everybody is ready.</source>
        <translation>La partie commence quand tout le monde est prêt.</translation>
    </message>
    <message>
        <source>The match begins as soon as you are.</source>
        <translation>La partie commence dès que vous l’êtes.</translation>
    </message>
    <message>
        <source>Waiting for %1. Keep this page open.</source>
        <translation>On attend %1. Gardez cette page ouverte.</translation>
    </message>
    <message>
        <source>Waiting for the others. Keep this page open.</source>
        <translation>On attend les autres. Gardez cette page ouverte.</translation>
    </message>
    <message>
        <source>plays ×</source>
        <translation>les ×</translation>
    </message>
    <message>
        <source>plays ○</source>
        <translation>les ○</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>c’est bon</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>Empty seat</source>
        <translation>Place libre</translation>
    </message>
    <message numerus="yes">
        <source>%n free seats</source>
        <translation>
            <numerusform>%n place libre</numerusform>
            <numerusform>%n places libres</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>C’est bon</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation>Commencer</translation>
    </message>
</context>
<context>
    <name>app::Address</name>
    <message>
        <source>Type the address that the host&apos;s screen shows, such as 192.168.1.20.</source>
        <translation>Tapez l’adresse affichée sur l’écran de l’hôte, par exemple 192.168.1.20.</translation>
    </message>
    <message>
        <source>An address is typed without %1 in front.</source>
        <translation>Une adresse se tape sans %1 devant.</translation>
    </message>
    <message>
        <source>An address ends with the port; leave out what comes from the slash on.</source>
        <translation>Une adresse se termine par le port ; enlevez tout à partir de la barre oblique.</translation>
    </message>
    <message>
        <source>Square brackets hold an IPv6 address, such as [fe80::1%eth0]:7341.</source>
        <translation>Une adresse IPv6 se met entre crochets, par exemple [fe80::1%eth0]:7341.</translation>
    </message>
    <message>
        <source>After the bracket comes a colon and the port, such as :7341.</source>
        <translation>Après le crochet viennent deux-points et le port, par exemple :7341.</translation>
    </message>
    <message>
        <source>%1 is not an IPv6 address; with a port it needs brackets, such as [fe80::1%eth0]:7341.</source>
        <translation>%1 n’est pas une adresse IPv6 ; avec un port, il faut des crochets, par exemple [fe80::1%eth0]:7341.</translation>
    </message>
    <message>
        <source>Before the colon belongs the address, such as 192.168.1.20.</source>
        <translation>Avant les deux-points, il faut l’adresse, par exemple 192.168.1.20.</translation>
    </message>
    <message>
        <source>%1 is no address: each of its four numbers goes from 0 to 255, as in 192.168.1.20.</source>
        <translation>%1 n’est pas une adresse : chacun de ses quatre nombres va de 0 à 255, comme dans 192.168.1.20.</translation>
    </message>
    <message>
        <source>%1 is not complete: it takes four numbers from 0 to 255, such as 192.168.1.20.</source>
        <translation>%1 est incomplète : il faut quatre nombres de 0 à 255, par exemple 192.168.1.20.</translation>
    </message>
    <message>
        <source>%1 belongs to no single computer; take one that the host&apos;s screen shows.</source>
        <translation>%1 ne désigne aucun ordinateur en particulier ; prenez une adresse affichée sur l’écran de l’hôte.</translation>
    </message>
    <message>
        <source>After the % sign comes the name of a network card, such as fe80::1%eth0.</source>
        <translation>Après le signe % vient le nom d’une carte réseau, par exemple fe80::1%eth0.</translation>
    </message>
    <message>
        <source>This is neither an address such as 192.168.1.20 nor a name such as anas-laptop.local.</source>
        <translation>Ce n’est ni une adresse comme 192.168.1.20, ni un nom comme anas-laptop.local.</translation>
    </message>
    <message>
        <source>The port after the colon is a number from 1 to 65535; it is 7341 where nobody said otherwise.</source>
        <translation>Le port après les deux-points est un nombre de 1 à 65535 ; c’est 7341 si personne n’a dit autre chose.</translation>
    </message>
</context>
<context>
    <name>app::AttentionController</name>
    <message>
        <source>Your turn</source>
        <translation>À vous de jouer</translation>
    </message>
    <message>
        <source>The others are waiting for you.</source>
        <translation>Les autres vous attendent.</translation>
    </message>
    <message>
        <source>%1 has come</source>
        <translation>%1 vient d’arriver</translation>
    </message>
</context>
<context>
    <name>app::BusyPort</name>
    <message>
        <source>Port %1 is taken by another program, so this table is on %2.</source>
        <translation>Le port %1 est pris par un autre programme ; cette table est donc sur le %2.</translation>
    </message>
    <message>
        <source>Port %1 is taken by the program &quot;%2&quot;, so this table is on %3.</source>
        <translation>Le port %1 est pris par le programme « %2 » ; cette table est donc sur le %3.</translation>
    </message>
    <message>
        <source>Port %1 is taken by another program.</source>
        <translation>Le port %1 est pris par un autre programme.</translation>
    </message>
    <message>
        <source>Port %1 is taken by the program &quot;%2&quot;.</source>
        <translation>Le port %1 est pris par le programme « %2 ».</translation>
    </message>
</context>
<context>
    <name>app::CommandLine</name>
    <message>
        <source>Small games for people in the same house.</source>
        <translation>De petits jeux pour les gens d’une même maison.</translation>
    </message>
    <message>
        <source>Host a game at once.</source>
        <translation>Créer une partie tout de suite.</translation>
    </message>
    <message>
        <source>Show where one joins a game.</source>
        <translation>Montrer où l’on rejoint une partie.</translation>
    </message>
    <message>
        <source>Join the game at this address or with this link.</source>
        <translation>Rejoindre la partie à cette adresse ou avec ce lien.</translation>
    </message>
    <message>
        <source>Play under this name.</source>
        <translation>Jouer sous ce nom.</translation>
    </message>
    <message>
        <source>Host on this port (7341).</source>
        <translation>Créer la partie sur ce port (7341).</translation>
    </message>
    <message>
        <source>Keep settings, games and logs in this folder.</source>
        <translation>Garder réglages, parties et journaux dans ce dossier.</translation>
    </message>
    <message>
        <source>Play every game by itself, with pictures.</source>
        <translation>Jouer automatiquement à tous les jeux, avec des images.</translation>
    </message>
    <message>
        <source>Say on the error output what happens.</source>
        <translation>Dire sur la sortie d’erreur ce qui se passe.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Montrer cette aide.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Montrer la version.</translation>
    </message>
    <message>
        <source>Join with this link, in the window that is open if any.</source>
        <translation>Rejoindre avec ce lien, dans la fenêtre ouverte s’il y en a une.</translation>
    </message>
    <message>
        <source>“%1” is no port. A port is a number from 1 to 65535.</source>
        <translation>« %1 » n’est pas un port. Un port est un nombre de 1 à 65535.</translation>
    </message>
    <message>
        <source>“%1” means nothing here. See parlor --help.</source>
        <translation>« %1 » ne veut rien dire ici. Voir parlor --help.</translation>
    </message>
    <message>
        <source>Two invitations at once are one too many.</source>
        <translation>Deux invitations à la fois, c’est une de trop.</translation>
    </message>
    <message>
        <source>Host, find or join: one at a time.</source>
        <translation>Créer, chercher ou rejoindre : un seul à la fois.</translation>
    </message>
    <message>
        <source>The same in every look and in two languages.</source>
        <translation>La même chose, dans toutes les apparences et en deux langues.</translation>
    </message>
    <message>
        <source>After --name comes a name.</source>
        <translation>Après --name vient un nom.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is no name. A name has at most %n characters.</source>
        <translation>
            <numerusform>« %1 » n’est pas un nom. Un nom a au plus %n caractère.</numerusform>
            <numerusform>« %1 » n’est pas un nom. Un nom a au plus %n caractères.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::DesktopNotifications</name>
    <message>
        <source>Open</source>
        <comment>show Parlor&apos;s window</comment>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>app::ErrorTexts</name>
    <message>
        <source>Ask whether the host&apos;s table is still open.</source>
        <translation>Demandez si la table de l’hôte est encore ouverte.</translation>
    </message>
    <message>
        <source>Ask %1 whether the table is still open.</source>
        <translation>Demandez à %1 si la table est encore ouverte.</translation>
    </message>
    <message>
        <source>Ask to let Parlor in on the host&apos;s computer: sudo ufw allow %1/tcp</source>
        <translation>Demandez qu’on laisse entrer Parlor sur l’ordinateur de l’hôte : sudo ufw allow %1/tcp</translation>
    </message>
    <message>
        <source>Ask %2 to let Parlor in: sudo ufw allow %1/tcp</source>
        <translation>Demandez à %2 de laisser entrer Parlor : sudo ufw allow %1/tcp</translation>
    </message>
    <message>
        <source>Nor at %1.</source>
        <translation>Rien non plus à %1.</translation>
    </message>
    <message>
        <source>That computer is there, but hosts no game on port %1</source>
        <translation>Cet ordinateur est là, mais n’accueille aucune partie sur le port %1</translation>
    </message>
    <message>
        <source>%1 refused at once, so the address is right.</source>
        <translation>%1 a refusé aussitôt ; l’adresse est donc la bonne.</translation>
    </message>
    <message>
        <source>%1 is announced there on port %2.</source>
        <translation>« %1 » s’y annonce sur le port %2.</translation>
    </message>
    <message>
        <source>Join on port %1.</source>
        <translation>Rejoignez par le port %1.</translation>
    </message>
    <message>
        <source>%1 was announced there a moment ago; it may just have closed.</source>
        <translation>« %1 » s’y annonçait il y a un instant ; ce salon vient peut-être de fermer.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Two digits of the port may have changed places, or nobody has clicked Host a game yet.</source>
        <translation>Deux chiffres du port sont peut-être inversés, ou personne n’a encore cliqué sur « Créer une partie ».</translation>
    </message>
    <message>
        <source>Nobody has clicked Host a game there yet, or the port is another.</source>
        <translation>Personne n’y a encore cliqué sur « Créer une partie », ou le port est un autre.</translation>
    </message>
    <message>
        <source>Type exactly what the host&apos;s window shows, the port included.</source>
        <translation>Tapez exactement ce qu’affiche la fenêtre de l’hôte, port compris.</translation>
    </message>
    <message>
        <source>Nobody answers at %1</source>
        <translation>Personne ne répond à %1</translation>
    </message>
    <message>
        <source>A firewall keeps us out, or that computer is off or on another network.</source>
        <translation>Un pare-feu nous bloque, ou cet ordinateur est éteint ou sur un autre réseau.</translation>
    </message>
    <message>
        <source>Ask the host to let Parlor in: sudo ufw allow %1/tcp</source>
        <translation>Demandez à l’hôte de laisser entrer Parlor : sudo ufw allow %1/tcp</translation>
    </message>
    <message>
        <source>%1 is announced there, on port %2.</source>
        <translation>« %1 » s’y annonce, mais sur le port %2.</translation>
    </message>
    <message>
        <source>%1 is announced there, so that computer is on; most likely its firewall keeps us out.</source>
        <translation>« %1 » s’y annonce, donc cet ordinateur est allumé ; son pare-feu nous bloque sans doute.</translation>
    </message>
    <message>
        <source>There is no computer called %1</source>
        <translation>Aucun ordinateur ne s’appelle %1</translation>
    </message>
    <message>
        <source>We asked the network for that name; nobody knows it.</source>
        <translation>Nous avons demandé ce nom au réseau ; personne ne le connaît.</translation>
    </message>
    <message>
        <source>A letter is missing, or this network does not pass names on.</source>
        <translation>Il manque une lettre, ou ce réseau ne transmet pas les noms.</translation>
    </message>
    <message>
        <source>Type the numbers that the host&apos;s window shows.</source>
        <translation>Tapez les nombres affichés dans la fenêtre de l’hôte.</translation>
    </message>
    <message>
        <source>There is no way to %1</source>
        <translation>Aucun chemin ne mène à %1</translation>
    </message>
    <message>
        <source>This computer found no path to that address.</source>
        <translation>Cet ordinateur n’a pas trouvé de route vers cette adresse.</translation>
    </message>
    <message>
        <source>You are on another network than the host.</source>
        <translation>Vous n’êtes pas sur le même réseau que l’hôte.</translation>
    </message>
    <message>
        <source>Join the host&apos;s Wi-Fi, then try again.</source>
        <translation>Rejoignez le Wi-Fi de l’hôte, puis réessayez.</translation>
    </message>
    <message>
        <source>Try %1 instead</source>
        <translation>Essayer le port %1</translation>
    </message>
    <message>
        <source>The host has a newer Parlor than you.</source>
        <translation>L’hôte a un Parlor plus récent que le vôtre.</translation>
    </message>
    <message>
        <source>You have a newer Parlor than the host.</source>
        <translation>Vous avez un Parlor plus récent que celui de l’hôte.</translation>
    </message>
    <message>
        <source>%1 runs %2, you have %3.</source>
        <translation>%1 utilise %2, vous avez %3.</translation>
    </message>
    <message>
        <source>Your versions do not match</source>
        <translation>Vos versions ne vont pas ensemble</translation>
    </message>
    <message>
        <source>%1 speaks protocol %2, yours speaks %3.</source>
        <translation>%1 parle le protocole %2, votre programme le %3.</translation>
    </message>
    <message>
        <source>Update Parlor on this computer, then join again.</source>
        <translation>Mettez Parlor à jour sur cet ordinateur, puis rejoignez de nouveau.</translation>
    </message>
    <message>
        <source>Ask the host to update Parlor, then join again.</source>
        <translation>Demandez à l’hôte de mettre Parlor à jour, puis rejoignez de nouveau.</translation>
    </message>
    <message>
        <source>You are on no network</source>
        <translation>Vous n’êtes sur aucun réseau</translation>
    </message>
    <message>
        <source>This computer has no address that others could reach.</source>
        <translation>Cet ordinateur n’a aucune adresse que d’autres puissent joindre.</translation>
    </message>
    <message>
        <source>Wi-Fi is off, or the cable is out.</source>
        <translation>Le Wi-Fi est coupé, ou le câble débranché.</translation>
    </message>
    <message>
        <source>What answers at %1 is no Parlor</source>
        <translation>Ce qui répond à %1 n’est pas Parlor</translation>
    </message>
    <message>
        <source>Something listens on port %1, but it does not speak Parlor&apos;s language.</source>
        <translation>Quelque chose écoute sur le port %1, mais ne parle pas la langue de Parlor.</translation>
    </message>
    <message>
        <source>Another program has that port.</source>
        <translation>Un autre programme occupe ce port.</translation>
    </message>
    <message>
        <source>Compare the port with what the host&apos;s window shows.</source>
        <translation>Comparez le port avec ce qu’affiche la fenêtre de l’hôte.</translation>
    </message>
    <message>
        <source>That parlor is full</source>
        <translation>Ce salon est plein</translation>
    </message>
    <message>
        <source>%1 answered, but takes nobody more.</source>
        <translation>%1 a répondu, mais n’accepte plus personne.</translation>
    </message>
    <message>
        <source>Too many people are there.</source>
        <translation>Il y a trop de monde.</translation>
    </message>
    <message>
        <source>Wait until somebody leaves.</source>
        <translation>Attendez que quelqu’un parte.</translation>
    </message>
    <message>
        <source>Too many are coming in at once</source>
        <translation>Trop de monde arrive en même temps</translation>
    </message>
    <message>
        <source>%1 answered, but lets in only so many new people at a time.</source>
        <translation>%1 a répondu, mais ne laisse entrer qu’un certain nombre de nouveaux à la fois.</translation>
    </message>
    <message>
        <source>Many have just come from this address.</source>
        <translation>Beaucoup viennent d’arriver de cette adresse.</translation>
    </message>
    <message>
        <source>Wait a few seconds, then try again.</source>
        <translation>Attendez quelques secondes, puis réessayez.</translation>
    </message>
    <message>
        <source>That parlor has no room left on its disk</source>
        <translation>Ce salon n’a plus de place sur son disque</translation>
    </message>
    <message>
        <source>The host&apos;s computer is full.</source>
        <translation>L’ordinateur de l’hôte est plein.</translation>
    </message>
    <message>
        <source>Ask the host to make room, then try again.</source>
        <translation>Demandez à l’hôte de faire de la place, puis réessayez.</translation>
    </message>
    <message>
        <source>That name cannot be used</source>
        <translation>Ce nom ne convient pas</translation>
    </message>
    <message>
        <source>The host&apos;s program did not take your name.</source>
        <translation>Le programme de l’hôte n’a pas accepté votre nom.</translation>
    </message>
    <message>
        <source>It is empty, or longer than 24 characters.</source>
        <translation>Il est vide, ou dépasse 24 caractères.</translation>
    </message>
    <message>
        <source>Change your name above, then join again.</source>
        <translation>Changez votre nom en haut, puis rejoignez de nouveau.</translation>
    </message>
    <message>
        <source>You are playing in another window</source>
        <translation>Vous jouez dans une autre fenêtre</translation>
    </message>
    <message>
        <source>A newer window has taken your seat over.</source>
        <translation>Une fenêtre plus récente a pris votre place.</translation>
    </message>
    <message>
        <source>Go on there, or join again here.</source>
        <translation>Continuez là-bas, ou rejoignez de nouveau ici.</translation>
    </message>
    <message>
        <source>Join again</source>
        <translation>Rejoindre</translation>
    </message>
    <message>
        <source>The host has closed the parlor</source>
        <translation>L’hôte a fermé le salon</translation>
    </message>
    <message>
        <source>The game is over for today.</source>
        <translation>C’est fini pour aujourd’hui.</translation>
    </message>
    <message>
        <source>Ask the host to open it again.</source>
        <translation>Demandez à l’hôte de le rouvrir.</translation>
    </message>
    <message>
        <source>The table is put away for another time</source>
        <translation>La table est mise de côté pour une autre fois</translation>
    </message>
    <message>
        <source>Your seat is kept. Come back once the host has opened the table again.</source>
        <translation>Votre place est gardée. Revenez quand l’hôte aura rouvert la table.</translation>
    </message>
    <message>
        <source>You were asked to leave</source>
        <translation>On vous a demandé de partir</translation>
    </message>
    <message>
        <source>%1 has ended your visit.</source>
        <translation>%1 a mis fin à votre visite.</translation>
    </message>
    <message>
        <source>Ask the host why.</source>
        <translation>Demandez pourquoi à l’hôte.</translation>
    </message>
    <message>
        <source>The parlor has hung up on us</source>
        <translation>Le salon nous a raccroché au nez</translation>
    </message>
    <message>
        <source>It says that this program sent too much.</source>
        <translation>Il dit que ce programme a trop envoyé.</translation>
    </message>
    <message>
        <source>A fault in this program.</source>
        <translation>Une erreur dans ce programme.</translation>
    </message>
    <message>
        <source>Join again; if it happens twice, report it.</source>
        <translation>Rejoignez de nouveau ; si cela se répète, signalez-le.</translation>
    </message>
    <message>
        <source>There is no address yet</source>
        <translation>Il n’y a pas encore d’adresse</translation>
    </message>
    <message>
        <source>That is no address</source>
        <translation>Ce n’est pas une adresse</translation>
    </message>
    <message>
        <source>Type what the host&apos;s window shows, such as 192.168.1.20.</source>
        <translation>Tapez ce qu’affiche la fenêtre de l’hôte, par exemple 192.168.1.20.</translation>
    </message>
    <message>
        <source>The table could not be opened</source>
        <translation>La table n’a pas pu être ouverte</translation>
    </message>
    <message>
        <source>Try once more, or choose another port with --port.</source>
        <translation>Réessayez, ou choisissez un autre port avec --port.</translation>
    </message>
    <message>
        <source>Choose another table, or open one of your own.</source>
        <translation>Choisissez une autre table, ou ouvrez la vôtre.</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>D’accord</translation>
    </message>
    <message>
        <source>That room did not open</source>
        <translation>Cette salle ne s’est pas ouverte</translation>
    </message>
    <message>
        <source>Choose another room, or open one.</source>
        <translation>Choisissez une autre salle, ou ouvrez-en une.</translation>
    </message>
    <message>
        <source>Ask its host, or open a room of your own.</source>
        <translation>Demandez à son hôte, ou ouvrez votre propre salle.</translation>
    </message>
    <message>
        <source>Your seat is no longer kept</source>
        <translation>Votre place n’est plus gardée</translation>
    </message>
    <message>
        <source>You were away for too long, or the parlor has begun anew.</source>
        <translation>Votre absence a trop duré, ou le salon est reparti de zéro.</translation>
    </message>
    <message>
        <source>Sit down again: choose a table, or open one.</source>
        <translation>Asseyez-vous de nouveau : choisissez une table, ou ouvrez-en une.</translation>
    </message>
    <message numerus="yes">
        <source>Nor at %1 and %n more addresses.</source>
        <translation>
            <numerusform>Rien non plus à %1 ni à une autre adresse.</numerusform>
            <numerusform>Rien non plus à %1 ni à %n autres adresses.</numerusform>
        </translation>
    </message>
    <message>
        <source>An invitation was opened</source>
        <translation>Une invitation a été ouverte</translation>
    </message>
    <message>
        <source>You host this parlor, so you were not taken away.</source>
        <translation>C’est vous qui recevez ici ; vous gardez donc votre place.</translation>
    </message>
    <message>
        <source>Close your parlor first, then open the invitation again.</source>
        <translation>Fermez d’abord votre salon, puis ouvrez de nouveau l’invitation.</translation>
    </message>
    <message>
        <source>You are somebody new here</source>
        <translation>Vous êtes ici quelqu’un de nouveau</translation>
    </message>
    <message>
        <source>%1 answered at another address than before, and your seat is only asked for where it was given to you.</source>
        <translation>%1 a répondu à une autre adresse qu’avant, et votre place n’est demandée que là où elle vous a été donnée.</translation>
    </message>
    <message numerus="yes">
        <source>We knocked on port %1 for %n seconds; not a sound.</source>
        <translation>
            <numerusform>Nous avons frappé au port %1 pendant %n seconde ; pas un bruit.</numerusform>
            <numerusform>Nous avons frappé au port %1 pendant %n secondes ; pas un bruit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Turn it on, then try again.</source>
        <comment>Wi-Fi, or the cable</comment>
        <translation>Rétablissez la connexion, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 has put the table away. It goes on when %1 opens it again.</source>
        <translation>%1 a mis la table de côté. On continuera quand %1 la rouvrira.</translation>
    </message>
    <message>
        <source>%1 has closed the table.</source>
        <translation>%1 a fermé la table.</translation>
    </message>
    <message>
        <source>The table cannot be continued</source>
        <translation>La table ne peut pas être reprise</translation>
    </message>
    <message>
        <source>A newer Parlor has written its journal, which this one cannot read.</source>
        <translation>Un Parlor plus récent a écrit son journal, que celui-ci ne sait pas lire.</translation>
    </message>
    <message>
        <source>Its journal is damaged: the match, the seats and the chat cannot be read.</source>
        <translation>Son journal est endommagé : la partie, les places et le chat sont illisibles.</translation>
    </message>
    <message>
        <source>There is nothing in its journal: the match, the seats and the chat are gone.</source>
        <translation>Son journal est vide : la partie, les places et le chat ont disparu.</translation>
    </message>
    <message>
        <source>Leave the table as it is and open it with the newer Parlor, or start with an empty one; the old journal is set aside then.</source>
        <translation>Laissez la table telle quelle et ouvrez-la avec le Parlor plus récent, ou commencez avec une table vide ; l’ancien journal est alors mis de côté.</translation>
    </message>
    <message>
        <source>Start with an empty table, which sets a damaged journal aside, or leave it as it is.</source>
        <translation>Commencez avec une table vide, ce qui met de côté un journal endommagé, ou laissez-la telle quelle.</translation>
    </message>
    <message>
        <source>Open an empty table</source>
        <translation>Ouvrir une table vide</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Laisser telle quelle</translation>
    </message>
    <message>
        <source>That invitation cannot be followed</source>
        <translation>Cette invitation ne mène nulle part</translation>
    </message>
    <message>
        <source>Copy it once more as a whole, or ask for a new one.</source>
        <translation>Copiez-la encore une fois en entier, ou demandez-en une nouvelle.</translation>
    </message>
    <message>
        <source>The host</source>
        <translation>L’hôte</translation>
    </message>
    <message>
        <source>%1 does not let you in any more</source>
        <translation>%1 ne vous laisse plus entrer</translation>
    </message>
    <message>
        <source>%1 asked you to leave</source>
        <translation>%1 vous a demandé de partir</translation>
    </message>
    <message>
        <source>You can come back.</source>
        <translation>Vous pouvez revenir.</translation>
    </message>
    <message>
        <source>You can still join other rooms.</source>
        <translation>Vous pouvez toujours rejoindre d’autres salles.</translation>
    </message>
    <message>
        <source>The server has been stopped. The tables go on when it is started again.</source>
        <translation>Le serveur a été arrêté. Les tables reprendront quand il sera relancé.</translation>
    </message>
    <message>
        <source>The server has been stopped.</source>
        <translation>Le serveur a été arrêté.</translation>
    </message>
</context>
<context>
    <name>app::FigureController</name>
    <message>
        <source>Somebody here has your figure already. At this table you are %1.</source>
        <translation>Quelqu’un ici a déjà votre figurine. À cette table, vous avez celle-ci : %1.</translation>
    </message>
</context>
<context>
    <name>app::FirewallAdvice</name>
    <message>
        <source>If a friend tried and this stays dark, your firewall (%1) keeps visitors out. This opens it for Parlor:</source>
        <translation>Si quelqu’un a essayé et que ceci reste éteint, c’est que votre pare-feu (%1) bloque les visiteurs. Cette commande laisse passer Parlor :</translation>
    </message>
    <message>
        <source>If a friend tried and this stays dark, their network keeps computers apart, as guest networks do; this computer runs no firewall that Parlor knows.</source>
        <translation>Si quelqu’un a essayé et que ceci reste éteint, c’est que son réseau isole les ordinateurs, comme le font les réseaux invités ; Parlor ne trouve aucun pare-feu connu sur cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>app::Hosting</name>
    <message>
        <source>The table cannot be kept in %1.</source>
        <translation>La table ne peut pas être conservée dans %1.</translation>
    </message>
    <message>
        <source>Make room on the disk, or see to it that you may write there, then try again.</source>
        <translation>Faites de la place sur le disque ou assurez-vous d’avoir le droit d’y écrire, puis réessayez.</translation>
    </message>
</context>
<context>
    <name>app::Invitation</name>
    <message>
        <source>That is more than an invitation can be; paste only the link or the address.</source>
        <translation>C’est trop long pour une invitation ; collez seulement le lien ou l’adresse.</translation>
    </message>
    <message>
        <source>That link is too long to be an invitation.</source>
        <translation>Ce lien est trop long pour être une invitation.</translation>
    </message>
    <message>
        <source>That link is damaged; an invitation looks like parlor://192.168.1.20:7341/room.</source>
        <translation>Ce lien est abîmé ; une invitation ressemble à parlor://192.168.1.20:7341/room.</translation>
    </message>
    <message>
        <source>The link names no computer; ask the host for a new one.</source>
        <translation>Le lien n’indique aucun ordinateur ; demandez-en un nouveau à l’hôte.</translation>
    </message>
    <message>
        <source>The link&apos;s address is wrong. %1</source>
        <translation>L’adresse du lien est fausse. %1</translation>
    </message>
    <message>
        <source>The link names more than %1 other addresses.</source>
        <translation>Le lien indique plus de %1 autres adresses.</translation>
    </message>
    <message>
        <source>The link&apos;s room is not valid; ask the host for a new link.</source>
        <translation>La salle indiquée par le lien n’est pas valable ; demandez un nouveau lien à l’hôte.</translation>
    </message>
    <message>
        <source>The link&apos;s password is not valid; ask the host for a new link.</source>
        <translation>Le mot de passe du lien n’est pas valable ; demandez un nouveau lien à l’hôte.</translation>
    </message>
</context>
<context>
    <name>app::NearbyController</name>
    <message>
        <source>%1 runs %2, you have %3: update the older one.</source>
        <translation>%1 utilise %2, vous avez %3 : mettez à jour le plus ancien.</translation>
    </message>
</context>
<context>
    <name>app::OldPrograms</name>
    <message>
        <source>%1 has Parlor 0.1.0. After a match of this game with more than eight players it says that the match does not hold. Ask %1 to update Parlor before a ninth plays.</source>
        <translation>%1 a Parlor 0.1.0. Après une partie de ce jeu à plus de huit, il dit que la partie n’est pas en règle. Demandez à %1 de mettre Parlor à jour avant de jouer à plus de huit.</translation>
    </message>
</context>
<context>
    <name>app::PersonNotes</name>
    <message>
        <source>%1 lost the connection; the seat is kept</source>
        <translation>%1 a perdu la connexion ; sa place est gardée</translation>
    </message>
    <message>
        <source>%1 closed the window</source>
        <translation>%1 a fermé la fenêtre</translation>
    </message>
    <message>
        <source>%1&apos;s connection is gone</source>
        <translation>%1 n’a plus de connexion</translation>
    </message>
    <message>
        <source>%1 joined</source>
        <translation>%1 a rejoint la table</translation>
    </message>
    <message>
        <source>%1 did not come back</source>
        <translation>%1 n’est pas de retour</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>a person</comment>
        <translation>%1 a quitté la table</translation>
    </message>
    <message>
        <source>%1 is back</source>
        <translation>%1 est de retour</translation>
    </message>
    <message>
        <source>The table goes on without %1</source>
        <translation>La table continue sans %1</translation>
    </message>
    <message>
        <source>%1 was asked to leave</source>
        <translation>On a demandé à %1 de partir</translation>
    </message>
    <message>
        <source>%1 is host now</source>
        <translation>%1 devient l’hôte</translation>
    </message>
</context>
<context>
    <name>app::ProblemTexts</name>
    <message>
        <source>Port %1 is already in use by another program.</source>
        <translation>Le port %1 est déjà utilisé par un autre programme.</translation>
    </message>
    <message>
        <source>Port %1 may not be used without more rights.</source>
        <translation>Le port %1 demande des droits supplémentaires.</translation>
    </message>
    <message>
        <source>Port %1 cannot be used: %2.</source>
        <translation>Le port %1 ne peut pas être utilisé : %2.</translation>
    </message>
    <message>
        <source>This machine does not have the address %1.</source>
        <translation>Cette machine n’a pas l’adresse %1.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be created.</source>
        <translation>Le dossier %1 ne peut pas être créé.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written to.</source>
        <translation>Impossible d’écrire dans le dossier %1.</translation>
    </message>
    <message>
        <source>The folder %1 is already used by another server.</source>
        <translation>Le dossier %1 est déjà utilisé par un autre serveur.</translation>
    </message>
    <message>
        <source>The journal %1 cannot be opened: %2</source>
        <translation>Le journal %1 ne peut pas être ouvert : %2</translation>
    </message>
    <message>
        <source>%1 This server starts empty.</source>
        <translation>%1 Ce serveur démarre à vide.</translation>
    </message>
    <message>
        <source>Qt&apos;s driver for SQLite is not installed.</source>
        <translation>Le pilote SQLite de Qt n’est pas installé.</translation>
    </message>
    <message>
        <source>It cannot be written to.</source>
        <translation>Impossible d’y écrire.</translation>
    </message>
    <message>
        <source>It is damaged and cannot be set aside.</source>
        <translation>Il est abîmé et ne peut pas être mis de côté.</translation>
    </message>
    <message>
        <source>The journal cannot be read any more.</source>
        <translation>Le journal n’est plus lisible.</translation>
    </message>
    <message>
        <source>The journal is from a newer Parlor and was set aside as %1.</source>
        <translation>Le journal vient d’un Parlor plus récent et a été mis de côté sous %1.</translation>
    </message>
    <message>
        <source>The journal is damaged and was set aside as %1.</source>
        <translation>Le journal est abîmé et a été mis de côté sous %1.</translation>
    </message>
    <message>
        <source>An older Parlor has set aside the journal %1. To go on with it, put it in the place of journal.sqlite while this server is closed.</source>
        <translation>Un Parlor plus ancien a mis de côté le journal %1. Pour le reprendre, mettez-le à la place de journal.sqlite pendant que ce serveur est fermé.</translation>
    </message>
    <message>
        <source>The journal that an older Parlor had set aside is used again. The one of that Parlor was set aside as %1.</source>
        <translation>Le journal qu’un Parlor plus ancien avait mis de côté est de nouveau utilisé. Celui de cet ancien Parlor a été mis de côté sous %1.</translation>
    </message>
</context>
<context>
    <name>app::SealedChoiceStore</name>
    <message>
        <source>Your choice could not be kept on this computer (%1). Make room on the disk, then choose again.</source>
        <translation>Votre choix n’a pas pu être gardé sur cet ordinateur (%1). Faites de la place sur le disque, puis choisissez de nouveau.</translation>
    </message>
</context>
<context>
    <name>app::SessionTexts</name>
    <message>
        <source>We are back.</source>
        <translation>Nous revoilà.</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>en ligne</translation>
    </message>
    <message>
        <source>reconnecting</source>
        <translation>reconnexion</translation>
    </message>
    <message>
        <source>Setting the table…</source>
        <translation>On met la table…</translation>
    </message>
    <message>
        <source>Setting the table as it was…</source>
        <translation>On remet la table comme avant…</translation>
    </message>
    <message>
        <source>An invitation was opened. Leave this table first, then open it again.</source>
        <translation>Une invitation a été ouverte. Quittez d’abord cette table, puis ouvrez-la de nouveau.</translation>
    </message>
    <message>
        <source>Knocking at %1…</source>
        <translation>On frappe chez %1…</translation>
    </message>
    <message>
        <source>again by itself in %1 s</source>
        <translation>nouvel essai automatique dans %1 s</translation>
    </message>
    <message>
        <source>trying again…</source>
        <translation>nouvel essai…</translation>
    </message>
    <message>
        <source>An invitation to this very table was opened. You are here already.</source>
        <translation>Une invitation à cette table même a été ouverte. Vous y êtes déjà.</translation>
    </message>
    <message>
        <source>no longer tried by itself</source>
        <translation>plus d’essai automatique</translation>
    </message>
    <message>
        <source>An invitation was opened, but cannot be followed. %1</source>
        <translation>Une invitation a été ouverte, mais elle ne mène nulle part. %1</translation>
    </message>
</context>
<context>
    <name>app::Settings</name>
    <message>
        <source>%1 could not be moved to %2. Move it there yourself.</source>
        <translation>%1 n’a pas pu être déplacé vers %2. Déplacez-le vous-même.</translation>
    </message>
    <message>
        <source>Your settings could not be read, so Parlor begins with new ones.</source>
        <translation>Vos réglages étaient illisibles ; Parlor repart avec de nouveaux.</translation>
    </message>
    <message>
        <source>%1 is in the way.</source>
        <translation>%1 fait obstacle.</translation>
    </message>
    <message>
        <source>The old ones are in %1.</source>
        <translation>Les anciens sont dans %1.</translation>
    </message>
    <message>
        <source>What shows other tables who you are could not be read, so some may take you for somebody new.</source>
        <translation>Ce qui montre aux autres tables qui vous êtes était illisible ; certaines peuvent vous prendre pour quelqu’un de nouveau.</translation>
    </message>
    <message>
        <source>The games that you could return to could not be read.</source>
        <translation>Les parties que vous pouviez retrouver étaient illisibles.</translation>
    </message>
    <message>
        <source>Your sealed choices could not be read, so a match may have to go on without them.</source>
        <translation>Vos choix scellés étaient illisibles ; une partie devra peut-être continuer sans eux.</translation>
    </message>
    <message>
        <source>Another Parlor that does not answer has your seats and the log, so this window keeps neither. Close the other one, then start this one again.</source>
        <translation>Un autre Parlor, qui ne répond pas, tient vos places et le journal ; cette fenêtre ne les garde donc pas. Fermez l’autre, puis relancez celui-ci.</translation>
    </message>
    <message>
        <source>Nothing can be written to %1, so neither seats and tables nor settings are kept.</source>
        <translation>Rien ne peut être écrit dans %1 : ni les places et les tables ni les réglages ne sont gardés.</translation>
    </message>
    <message>
        <source>Nothing can be written to %1, so neither your seats nor your tables are kept.</source>
        <translation>Rien ne peut être écrit dans %1 : ni vos places ni vos tables ne sont gardées.</translation>
    </message>
    <message>
        <source>Nothing can be written to %1, so your settings are not kept.</source>
        <translation>Rien ne peut être écrit dans %1 : vos réglages ne sont pas gardés.</translation>
    </message>
    <message>
        <source>Make room on the disk, or see to it that you may write there, then start Parlor again.</source>
        <translation>Faites de la place sur le disque ou assurez-vous d’avoir le droit d’y écrire, puis relancez Parlor.</translation>
    </message>
    <message>
        <source>Guest</source>
        <comment>who has no name yet</comment>
        <translation>Invité</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>The Parlor that is open already does not answer, so this is a second one. Close the other, or start this one with --profile DIR.</source>
        <translation>Le Parlor déjà ouvert ne répond pas, celui-ci est donc un second. Fermez l’autre, ou lancez celui-ci avec --profile DIR.</translation>
    </message>
    <message>
        <source>There is no display on which a window could open. Start Parlor on a desktop; parlor-server needs none.</source>
        <translation>Il n’y a pas d’écran sur lequel ouvrir une fenêtre. Lancez Parlor dans un environnement de bureau ; parlor-server n’en a pas besoin.</translation>
    </message>
</context>
<context>
    <name>ui::AboutPage</name>
    <message>
        <source>Qt %1, by The Qt Company and others: GNU Lesser General Public License, version 3 (https://www.qt.io/licensing)</source>
        <translation>Qt %1, de The Qt Company et autres : GNU Lesser General Public License, version 3 (https://www.qt.io/licensing)</translation>
    </message>
    <message>
        <source>libqrencode, by Kentaro Fukuchi: GNU Lesser General Public License, version 2.1 or later (https://fukuchi.org/works/qrencode)</source>
        <translation>libqrencode, de Kentaro Fukuchi : GNU Lesser General Public License, version 2.1 ou ultérieure (https://fukuchi.org/works/qrencode)</translation>
    </message>
    <message>
        <source>SQLite, by D. Richard Hipp and others: in the public domain (https://sqlite.org)</source>
        <translation>SQLite, de D. Richard Hipp et autres : domaine public (https://sqlite.org)</translation>
    </message>
    <message>
        <source>The circle of 5 gestures is by Sam Kass, the named ones from 7 to 101 are by David C. Lovelace (umop.com/rps.htm). Figures, drawings and sounds are Parlor&apos;s own, under its licence.</source>
        <translation>Le cercle de 5 gestes est de Sam Kass, ceux de 7 à 101 gestes nommés sont de David C. Lovelace (umop.com/rps.htm). Figures, dessins et sons sont propres à Parlor, sous sa licence.</translation>
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
        <translation>De petits jeux pour les gens d’une même maison.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Parlor is free software:</source>
        <translation>Parlor est un logiciel libre :</translation>
    </message>
    <message>
        <source>It uses:</source>
        <translation>Il utilise :</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Nouveautés</translation>
    </message>
    <message>
        <source>To read</source>
        <translation>À lire</translation>
    </message>
</context>
<context>
    <name>ui::AbsenceTexts</name>
    <message>
        <source>closed the window</source>
        <translation>a fermé la fenêtre</translation>
    </message>
    <message>
        <source>connection lost</source>
        <translation>connexion perdue</translation>
    </message>
    <message>
        <source>closed the window, seat kept for %1</source>
        <translation>a fermé la fenêtre, place gardée %1</translation>
    </message>
    <message>
        <source>connection lost, seat kept for %1</source>
        <translation>connexion perdue, place gardée %1</translation>
    </message>
    <message>
        <source>%1 has closed the window</source>
        <translation>%1 a fermé la fenêtre</translation>
    </message>
    <message>
        <source>%1 is reconnecting</source>
        <translation>%1 se reconnecte</translation>
    </message>
    <message>
        <source>%1 may come back</source>
        <translation>%1 reviendra peut-être</translation>
    </message>
    <message>
        <source>%1 is on the way back</source>
        <translation>%1 est sur le chemin du retour</translation>
    </message>
    <message>
        <source>The seat is kept for a while (%1).</source>
        <translation>La place est gardée un moment (%1).</translation>
    </message>
    <message>
        <source>The match goes on as soon as %1 is here again.</source>
        <translation>La partie reprend dès que %1 sera de retour.</translation>
    </message>
    <message>
        <source>Nobody else can take it until then.</source>
        <translation>D’ici là, personne d’autre ne peut la prendre.</translation>
    </message>
</context>
<context>
    <name>ui::AwayCard</name>
    <message>
        <source>Wait</source>
        <translation>Attendre</translation>
    </message>
    <message>
        <source>Yes, take the win</source>
        <translation>Oui, prendre la victoire</translation>
    </message>
    <message>
        <source>Yes, go on</source>
        <translation>Oui, continuer</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Yes, end it for all</source>
        <translation>Oui, finir pour tous</translation>
    </message>
    <message>
        <source>End the match; nobody wins</source>
        <translation>Finir la partie sans vainqueur</translation>
    </message>
    <message>
        <source>Save and close the table</source>
        <translation>Garder et fermer la table</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Partir</translation>
    </message>
    <message>
        <source>Wait for %1</source>
        <translation>Attendre %1</translation>
    </message>
    <message>
        <source>Free the seat</source>
        <translation>Libérer la place</translation>
    </message>
    <message>
        <source>Yes, free the seat</source>
        <translation>Oui, libérer la place</translation>
    </message>
    <message>
        <source>Let somebody else in</source>
        <translation>Laisser la place</translation>
    </message>
    <message>
        <source>Go on without %1</source>
        <translation>Continuer sans %1</translation>
    </message>
</context>
<context>
    <name>ui::BannedCard</name>
    <message>
        <source>Not let in</source>
        <translation>Non admis</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>Laisser entrer</translation>
    </message>
    <message>
        <source>Let in %1</source>
        <translation>Laisser entrer %1</translation>
    </message>
</context>
<context>
    <name>ui::BrowserSign</name>
    <message>
        <source>plays in a browser</source>
        <comment>a person</comment>
        <translation>joue dans un navigateur</translation>
    </message>
</context>
<context>
    <name>ui::CellBoard</name>
    <message>
        <source>It is not your turn yet.</source>
        <translation>Ce n’est pas encore à vous.</translation>
    </message>
</context>
<context>
    <name>ui::Chat</name>
    <message>
        <source>No one has said anything yet.
What is written here stays with the room.</source>
        <translation>Personne n’a encore rien dit.
Ce qui s’écrit ici reste dans la salle.</translation>
    </message>
    <message>
        <source>Write to the table</source>
        <translation>Écrire à la table</translation>
    </message>
    <message>
        <source>Message</source>
        <comment>to write one</comment>
        <translation>Message</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Ce qui a été dit</translation>
    </message>
    <message>
        <source>Sent when we are back</source>
        <translation>Partira à notre retour</translation>
    </message>
    <message>
        <source>Fold the chat</source>
        <translation>Replier le chat</translation>
    </message>
    <message>
        <source>Fold the chat (T)</source>
        <translation>Replier le chat (T)</translation>
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
        <translation>Ouvrir le chat (T)</translation>
    </message>
    <message numerus="yes">
        <source>Chat, %n new</source>
        <translation>
            <numerusform>Chat, une nouvelle ligne</numerusform>
            <numerusform>Chat, %n nouvelles lignes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ChosenGame</name>
    <message>
        <source>&amp;Host a game</source>
        <translation>&amp;Créer une partie</translation>
    </message>
    <message>
        <source>You sit down at once. They find you in their list, or scan a code with a phone.</source>
        <translation>Vous vous asseyez tout de suite. Les autres vous trouvent dans leur liste, ou scannent un code avec un téléphone.</translation>
    </message>
</context>
<context>
    <name>ui::CodeBoard</name>
    <message>
        <source>&amp;Guess</source>
        <translation>&amp;Essayer</translation>
    </message>
    <message>
        <source>How the symbols look</source>
        <translation>Aspect des symboles</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Plateau</translation>
    </message>
    <message>
        <source>Your code is sealed already.</source>
        <translation>Votre code est déjà scellé.</translation>
    </message>
    <message>
        <source>You have no guess left to make.</source>
        <translation>Vous n’avez plus d’essai.</translation>
    </message>
    <message>
        <source>It is not your turn yet.</source>
        <translation>Ce n’est pas encore à vous.</translation>
    </message>
    <message>
        <source>The answer comes by itself.</source>
        <translation>La réponse vient toute seule.</translation>
    </message>
    <message>
        <source>the code, covered</source>
        <translation>le code, caché</translation>
    </message>
    <message>
        <source>no code yet</source>
        <translation>pas encore de code</translation>
    </message>
    <message>
        <source>your code: %1</source>
        <translation>votre code : %1</translation>
    </message>
    <message>
        <source>the code: %1</source>
        <translation>le code : %1</translation>
    </message>
    <message>
        <source>your code, being set</source>
        <translation>votre code, en préparation</translation>
    </message>
    <message>
        <source>Look at your code (L)</source>
        <translation>Regarder votre code (L)</translation>
    </message>
    <message>
        <source>Cover your code (L)</source>
        <translation>Couvrir votre code (L)</translation>
    </message>
    <message>
        <source>place %1 of %2, %3</source>
        <translation>position %1 sur %2, %3</translation>
    </message>
    <message>
        <source>%1, struck out</source>
        <translation>%1, barré</translation>
    </message>
    <message>
        <source>Player %1</source>
        <translation>Joueur %1</translation>
    </message>
    <message>
        <source>Solved with your first guess</source>
        <translation>Trouvé du premier coup</translation>
    </message>
    <message>
        <source>Your guesses</source>
        <translation>Vos essais</translation>
    </message>
    <message>
        <source>not solved</source>
        <translation>pas trouvé</translation>
    </message>
    <message>
        <source>Your guess %1</source>
        <translation>Votre essai %1</translation>
    </message>
    <message>
        <source>Solved together in %1</source>
        <translation>Trouvé ensemble à l’essai %1</translation>
    </message>
    <message>
        <source>Your guesses together</source>
        <translation>Vos essais communs</translation>
    </message>
    <message>
        <source>Guess %1, together</source>
        <translation>Essai %1, ensemble</translation>
    </message>
    <message>
        <source>You look for %1&apos;s code</source>
        <translation>Vous cherchez, %1 cache</translation>
    </message>
    <message>
        <source>%1 looks for yours</source>
        <translation>%1 cherche, vous cachez</translation>
    </message>
    <message>
        <source>%1 looks for %2&apos;s code</source>
        <translation>%1 cherche, %2 cache</translation>
    </message>
    <message>
        <source>guess %1 waits for its answer</source>
        <translation>l’essai %1 attend sa réponse</translation>
    </message>
    <message>
        <source>%1 · only you see your code</source>
        <translation>%1 · votre code reste secret</translation>
    </message>
    <message>
        <source>%1&apos;s code</source>
        <translation>Code choisi par %1</translation>
    </message>
    <message>
        <source>Your code</source>
        <translation>Votre code</translation>
    </message>
    <message>
        <source>sealed · only you see it</source>
        <translation>scellé · personne d’autre ne le voit</translation>
    </message>
    <message>
        <source>Set a code for %1</source>
        <translation>Choisissez un code pour %1</translation>
    </message>
    <message>
        <source>only you see it</source>
        <translation>personne d’autre ne le voit</translation>
    </message>
    <message>
        <source>The race</source>
        <translation>La course</translation>
    </message>
    <message>
        <source>every guess, opened</source>
        <translation>tous les essais, révélés</translation>
    </message>
    <message>
        <source>the guesses are shown at the end</source>
        <translation>les essais seront montrés à la fin</translation>
    </message>
    <message>
        <source>%1 needed %2.</source>
        <translation>%1 a trouvé à l’essai %2.</translation>
    </message>
    <message>
        <source>%1 needed %2. Solve it with your next guess to share the win.</source>
        <translation>%1 a trouvé à l’essai %2. Trouvez au prochain pour partager la victoire.</translation>
    </message>
    <message>
        <source>%1 needed %2. You can still do better.</source>
        <translation>%1 a trouvé à l’essai %2. Vous pouvez encore faire mieux.</translation>
    </message>
    <message>
        <source>Enter seals it; nobody else sees it.</source>
        <translation>Entrée le scelle ; personne d’autre ne le voit.</translation>
    </message>
    <message>
        <source>That has been guessed already.</source>
        <translation>Cet essai a déjà été fait.</translation>
    </message>
    <message>
        <source>Enter guesses.</source>
        <translation>Entrée valide l’essai.</translation>
    </message>
    <message>
        <source>Prepared for your turn.</source>
        <translation>Prêt pour votre tour.</translation>
    </message>
    <message>
        <source>Your code is sealed. Waiting for %1&apos;s.</source>
        <translation>Votre code est scellé. À %1 de choisir le sien.</translation>
    </message>
    <message>
        <source>Both set a code for the other.</source>
        <translation>Chacun choisit un code pour l’autre.</translation>
    </message>
    <message>
        <source>Both codes are opened and every answer is checked, by itself.</source>
        <translation>Les deux codes sont révélés et chaque réponse est vérifiée, automatiquement.</translation>
    </message>
    <message>
        <source>The others still guess.</source>
        <translation>Les autres cherchent encore.</translation>
    </message>
    <message>
        <source>%1 is to guess. You may lay out yours.</source>
        <translation>C’est à %1 d’essayer. Vous pouvez préparer votre essai.</translation>
    </message>
    <message>
        <source>Sea&amp;l</source>
        <translation>Sc&amp;eller</translation>
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
        <translation>%1, essai %2 : %3</translation>
    </message>
    <message>
        <source>guess %1: %2</source>
        <translation>essai %1 : %2</translation>
    </message>
    <message>
        <source>Your program answers %1 by itself.</source>
        <translation>Votre programme répond tout seul à %1.</translation>
    </message>
    <message>
        <source>%1&apos;s program answers %2 by itself.</source>
        <translation>Chez %1, le programme répond tout seul à %2.</translation>
    </message>
    <message numerus="yes">
        <source>Solved in %n guesses</source>
        <translation>
            <numerusform>Trouvé en %n essai</numerusform>
            <numerusform>Trouvé en %n essais</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guesses</source>
        <translation>
            <numerusform>%n essai</numerusform>
            <numerusform>%n essais</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more symbols</source>
        <translation>
            <numerusform>encore %n symbole</numerusform>
            <numerusform>encore %n symboles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bulls</source>
        <translation>
            <numerusform>%n taureau</numerusform>
            <numerusform>%n taureaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cows</source>
        <translation>
            <numerusform>%n vache</numerusform>
            <numerusform>%n vaches</numerusform>
        </translation>
    </message>
    <message>
        <source>empty</source>
        <comment>a place of a code</comment>
        <translation>vide</translation>
    </message>
    <message>
        <source>none left</source>
        <comment>guesses</comment>
        <translation>plus d’essai</translation>
    </message>
    <message>
        <source>the last one</source>
        <comment>guess</comment>
        <translation>dernier essai</translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <comment>guesses</comment>
        <translation>
            <numerusform>encore %n essai</numerusform>
            <numerusform>encore %n essais</numerusform>
        </translation>
    </message>
    <message>
        <source>solved in %1</source>
        <comment>guesses</comment>
        <translation>trouvé à l’essai %1</translation>
    </message>
    <message>
        <source>sealed</source>
        <comment>a code</comment>
        <translation>scellé</translation>
    </message>
    <message>
        <source>being set</source>
        <comment>a code</comment>
        <translation>en préparation</translation>
    </message>
</context>
<context>
    <name>ui::CodeGame</name>
    <message>
        <source>together</source>
        <translation>ensemble</translation>
    </message>
    <message>
        <source>duel</source>
        <translation>duel</translation>
    </message>
    <message>
        <source>race</source>
        <translation>course</translation>
    </message>
    <message>
        <source>Played as</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>Symboles</translation>
    </message>
    <message>
        <source>A symbol twice</source>
        <translation>Répétitions</translation>
    </message>
    <message>
        <source>Guesses, 0: no limit</source>
        <translation>Essais (0 : sans limite)</translation>
    </message>
    <message>
        <source>Classic: 4 of 10</source>
        <translation>Classique : 4 parmi 10</translation>
    </message>
    <message>
        <source>Mastermind: 4 of 6, with repeats</source>
        <translation>Mastermind : 4 parmi 6, avec répétitions</translation>
    </message>
    <message>
        <source>Quick: 3 of 6</source>
        <translation>Rapide : 3 parmi 6</translation>
    </message>
    <message>
        <source>Hard: 5 of 16</source>
        <translation>Difficile : 5 parmi 16</translation>
    </message>
    <message>
        <source>There are %1 codes.</source>
        <translation>Il y a %1 codes possibles.</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1, %2 parmi %3</translation>
    </message>
    <message>
        <source>Nobody but its owner knows a code, and every answer is checked at the end.</source>
        <translation>Chaque code n’est connu que de la personne qui l’a choisi, et chaque réponse est vérifiée à la fin.</translation>
    </message>
    <message>
        <source>The code cannot change; the host&apos;s computer knows it.</source>
        <translation>Le code ne peut pas changer ; l’ordinateur de l’hôte le connaît.</translation>
    </message>
    <message>
        <source>The code was %1</source>
        <translation>Le code était %1</translation>
    </message>
    <message>
        <source>The code was %1, found with guess %2</source>
        <translation>Le code était %1, trouvé à l’essai %2</translation>
    </message>
    <message>
        <source>Found with guess %1</source>
        <translation>Trouvé à l’essai %1</translation>
    </message>
    <message>
        <source>Bulls and cows</source>
        <translation>Taureaux et vaches</translation>
    </message>
    <message>
        <source>Find the hidden code by guessing and thinking.</source>
        <translation>Trouvez le code caché, d’essai en déduction.</translation>
    </message>
    <message>
        <source>Places</source>
        <comment>how many symbols a code has</comment>
        <translation>Longueur</translation>
    </message>
    <message>
        <source>no</source>
        <comment>no symbol may stand twice</comment>
        <translation>non</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>a symbol may stand twice</comment>
        <translation>oui</translation>
    </message>
    <message>
        <source>You have found it together</source>
        <translation>Vous l’avez trouvé ensemble</translation>
    </message>
    <message>
        <source>They have found it together</source>
        <translation>L’équipe a trouvé le code</translation>
    </message>
    <message>
        <source>The code was not found</source>
        <translation>Le code n’a pas été trouvé</translation>
    </message>
</context>
<context>
    <name>ui::CodeLegend</name>
    <message>
        <source>Filled: right symbol, right place. Ring: right symbol, elsewhere. Dot: neither.</source>
        <translation>Plein : bon symbole, bonne place. Anneau : bon symbole, ailleurs. Point : absent.</translation>
    </message>
    <message>
        <source>right place</source>
        <translation>bonne place</translation>
    </message>
    <message>
        <source>elsewhere</source>
        <comment>a symbol in another place</comment>
        <translation>ailleurs</translation>
    </message>
    <message>
        <source>neither</source>
        <comment>a symbol that is not in the code</comment>
        <translation>absent</translation>
    </message>
</context>
<context>
    <name>ui::CodeSidebar</name>
    <message>
        <source>The others</source>
        <translation>Les autres</translation>
    </message>
    <message>
        <source>A right click, or Ctrl and its key, strikes a symbol out. Nobody else sees that.</source>
        <translation>Un clic droit, ou Ctrl et sa touche, barre un symbole. Personne d’autre ne le voit.</translation>
    </message>
    <message>
        <source>How to read it</source>
        <translation>Comment lire</translation>
    </message>
</context>
<context>
    <name>ui::CodeToScan</name>
    <message>
        <source>Scan with a phone, nothing to install</source>
        <translation>Scannez avec un téléphone, rien à installer</translation>
    </message>
    <message>
        <source>or let them scan it</source>
        <translation>ou faites-la scanner</translation>
    </message>
</context>
<context>
    <name>ui::ErrorCard</name>
    <message>
        <source>Likely why</source>
        <translation>Sans doute</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Happened</source>
        <comment>what has happened</comment>
        <translation>Constat</translation>
    </message>
</context>
<context>
    <name>ui::FairnessBadge</name>
    <message>
        <source>Everybody sees every move, and the rules refuse what is against them.</source>
        <translation>Tout le monde voit chaque coup, et les règles refusent ce qui leur est contraire.</translation>
    </message>
    <message>
        <source>Fair play</source>
        <translation>Franc jeu</translation>
    </message>
    <message>
        <source>After the match your own program plays it again and says whether it holds.</source>
        <translation>Après la partie, votre propre programme la rejoue et dit si elle est en règle.</translation>
    </message>
    <message>
        <source>The match holds</source>
        <translation>La partie est en règle</translation>
    </message>
    <message>
        <source>Your own program has played all moves again by the rules and come to the same result.</source>
        <translation>Votre propre programme a rejoué tous les coups selon les règles et arrive au même résultat.</translation>
    </message>
    <message>
        <source>Your own program has replayed the match: it holds.</source>
        <translation>Votre propre programme a rejoué la partie : elle est en règle.</translation>
    </message>
    <message>
        <source>The match does not hold</source>
        <translation>La partie n’est pas en règle</translation>
    </message>
    <message>
        <source>Your own program has played all moves again by the rules. %1 So what was shown here is not what the rules make of it.</source>
        <translation>Votre propre programme a rejoué tous les coups selon les règles. %1 Ce qui a été montré ici n’est donc pas ce que donnent les règles.</translation>
    </message>
</context>
<context>
    <name>ui::FairnessTexts</name>
    <message>
        <source>player %1</source>
        <translation>joueur %1</translation>
    </message>
    <message>
        <source>Move %1 by %2 does not hold: %3</source>
        <translation>Le coup %1, joué par %2, n’est pas valable : %3</translation>
    </message>
    <message>
        <source>The host shows another choice than the one that you have sealed. Yours stays closed.</source>
        <translation>L’hôte montre un autre choix que celui que vous avez scellé. Le vôtre reste secret.</translation>
    </message>
    <message>
        <source>The host asks for your choice before it is time. It stays closed.</source>
        <translation>L’hôte demande votre choix avant l’heure. Il reste secret.</translation>
    </message>
    <message>
        <source>Its time lies before that of the move before.</source>
        <translation>Son heure précède celle du coup d’avant.</translation>
    </message>
    <message>
        <source>It is neither a move nor an event.</source>
        <translation>Ce n’est ni un coup ni un événement.</translation>
    </message>
    <message>
        <source>There is no such event.</source>
        <translation>Cet événement n’existe pas.</translation>
    </message>
    <message>
        <source>The match was over.</source>
        <translation>La partie était déjà finie.</translation>
    </message>
    <message>
        <source>They were out already.</source>
        <translation>Cette personne était déjà hors jeu.</translation>
    </message>
    <message>
        <source>They had nothing to do that could have been late.</source>
        <translation>Cette personne n’avait rien à jouer ; elle ne pouvait pas être en retard.</translation>
    </message>
    <message>
        <source>It was not their turn.</source>
        <translation>Ce n’était pas son tour.</translation>
    </message>
    <message>
        <source>This Parlor does not know the game.</source>
        <translation>Ce Parlor ne connaît pas le jeu.</translation>
    </message>
    <message>
        <source>The options are missing.</source>
        <translation>Les options manquent.</translation>
    </message>
    <message>
        <source>The options do not hold: %1</source>
        <translation>Les options ne sont pas valables : %1</translation>
    </message>
    <message>
        <source>The match has no name.</source>
        <translation>La partie n’a pas de nom.</translation>
    </message>
    <message>
        <source>The secrets are missing.</source>
        <translation>Les secrets manquent.</translation>
    </message>
    <message>
        <source>The secrets do not hold: %1</source>
        <translation>Les secrets ne sont pas valables : %1</translation>
    </message>
    <message>
        <source>The number of players does not fit the game.</source>
        <translation>Le nombre de joueurs ne convient pas au jeu.</translation>
    </message>
    <message>
        <source>The players do not sit on the seats of the match.</source>
        <translation>Les joueurs ne sont pas aux places de la partie.</translation>
    </message>
    <message>
        <source>The moves are missing.</source>
        <translation>Les coups manquent.</translation>
    </message>
    <message>
        <source>What follows move %1 was done by nobody of the match.</source>
        <translation>Ce qui suit le coup %1 n’a été fait par personne de la partie.</translation>
    </message>
    <message>
        <source>The end that the host is said to have made does not hold.</source>
        <translation>La fin attribuée à l’hôte n’est pas valable.</translation>
    </message>
    <message>
        <source>The match is not over after its last move.</source>
        <translation>La partie n’est pas finie après son dernier coup.</translation>
    </message>
    <message>
        <source>The moves hold, but they end with another result.</source>
        <translation>Les coups sont valables, mais ils mènent à un autre résultat.</translation>
    </message>
    <message>
        <source>The secrets are not those of the moves.</source>
        <translation>Les secrets ne sont pas ceux des coups.</translation>
    </message>
    <message>
        <source>The result is not the one that you were shown.</source>
        <translation>Le résultat n’est pas celui qui vous a été montré.</translation>
    </message>
    <message>
        <source>It is the record of another match than the one that you have seen.</source>
        <translation>C’est le relevé d’une autre partie que celle que vous avez vue.</translation>
    </message>
    <message>
        <source>The options are not those of the match that you have seen.</source>
        <translation>Les options ne sont pas celles de la partie que vous avez vue.</translation>
    </message>
    <message>
        <source>The players are not those of the match that you have seen.</source>
        <translation>Les joueurs ne sont pas ceux de la partie que vous avez vue.</translation>
    </message>
    <message>
        <source>The beginning of the match is not the one that you were shown.</source>
        <translation>Le début de la partie n’est pas celui qui vous a été montré.</translation>
    </message>
    <message>
        <source>What happened after move %1 is not what you were shown.</source>
        <translation>Ce qui s’est passé après le coup %1 n’est pas ce qui vous a été montré.</translation>
    </message>
    <message>
        <source>Move %1 is not the one that you were shown.</source>
        <translation>Le coup %1 n’est pas celui qui vous a été montré.</translation>
    </message>
    <message>
        <source>Move %1, which you were shown, is missing.</source>
        <translation>Le coup %1, qui vous a été montré, manque.</translation>
    </message>
</context>
<context>
    <name>ui::FigureGrid</name>
    <message>
        <source>all %1</source>
        <comment>figures</comment>
        <translation>les %1</translation>
    </message>
</context>
<context>
    <name>ui::FigureTexts</name>
    <message>
        <source>red</source>
        <comment>a figure</comment>
        <translation>rouge</translation>
    </message>
    <message>
        <source>blue</source>
        <comment>a figure</comment>
        <translation>bleu</translation>
    </message>
    <message>
        <source>yellow</source>
        <comment>a figure</comment>
        <translation>jaune</translation>
    </message>
    <message>
        <source>purple</source>
        <comment>a figure</comment>
        <translation>violet</translation>
    </message>
    <message>
        <source>green</source>
        <comment>a figure</comment>
        <translation>vert</translation>
    </message>
    <message>
        <source>pink</source>
        <comment>a figure</comment>
        <translation>rose</translation>
    </message>
    <message>
        <source>black</source>
        <comment>a figure</comment>
        <translation>noir</translation>
    </message>
    <message>
        <source>pale blue</source>
        <comment>a figure</comment>
        <translation>bleu pâle</translation>
    </message>
    <message>
        <source>ears</source>
        <comment>on a figure&apos;s head</comment>
        <translation>oreilles</translation>
    </message>
    <message>
        <source>antenna</source>
        <comment>on a figure&apos;s head</comment>
        <translation>une antenne</translation>
    </message>
    <message>
        <source>round ears</source>
        <comment>on a figure&apos;s head</comment>
        <translation>oreilles rondes</translation>
    </message>
    <message>
        <source>feelers</source>
        <comment>on a figure&apos;s head</comment>
        <translation>deux antennes</translation>
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
        <translation>Mo&amp;difier</translation>
    </message>
    <message>
        <source>S&amp;et the table</source>
        <translation>&amp;Mettre la table</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>Annu&amp;ler</translation>
    </message>
    <message>
        <source>The game</source>
        <translation>Le jeu</translation>
    </message>
    <message>
        <source>asks for a password</source>
        <translation>mot de passe requis</translation>
    </message>
    <message>
        <source>open to all</source>
        <translation>entrée libre</translation>
    </message>
</context>
<context>
    <name>ui::GameEntry</name>
    <message numerus="yes">
        <source>%n players</source>
        <translation>
            <numerusform>%n joueur</numerusform>
            <numerusform>%n joueurs</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2 players</source>
        <translation>de %1 à %2 joueurs</translation>
    </message>
</context>
<context>
    <name>ui::GameOptions</name>
    <message>
        <source>own choice</source>
        <translation>à votre goût</translation>
    </message>
    <message>
        <source>Like</source>
        <comment>options like those of a known set</comment>
        <translation>Modèle</translation>
    </message>
</context>
<context>
    <name>ui::GestureBoard</name>
    <message>
        <source>beats %1</source>
        <translation>bat %1</translation>
    </message>
    <message>
        <source>your sealed throw</source>
        <translation>votre geste scellé</translation>
    </message>
    <message>
        <source>Round %1</source>
        <translation>Manche %1</translation>
    </message>
    <message>
        <source>Gestures</source>
        <translation>Gestes</translation>
    </message>
    <message>
        <source>No gesture is called that.</source>
        <translation>Aucun geste ne porte ce nom.</translation>
    </message>
    <message>
        <source>Your throw is sealed; it cannot be changed.</source>
        <translation>Votre geste est scellé ; il ne peut plus changer.</translation>
    </message>
    <message>
        <source>There is nothing to choose now.</source>
        <translation>Il n’y a rien à choisir maintenant.</translation>
    </message>
    <message>
        <source>best: %1 of %2</source>
        <translation>en tête : %1 sur %2</translation>
    </message>
    <message>
        <source>You have %1</source>
        <translation>Vos points : %1</translation>
    </message>
    <message>
        <source>You are out</source>
        <translation>Vous êtes hors jeu</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Next round</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>the next round</comment>
        <translation>Suite</translation>
    </message>
    <message>
        <source>beats the %1 lit ones</source>
        <translation>bat les %1 éclairés</translation>
    </message>
    <message>
        <source>beats %1 and %2</source>
        <translation>bat %1 et %2</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>Player %1</source>
        <translation>Joueur %1</translation>
    </message>
    <message>
        <source>Throw %1</source>
        <translation>Jouer %1</translation>
    </message>
    <message>
        <source>%1 gestures</source>
        <translation>%1 gestes</translation>
    </message>
    <message>
        <source>The match is over.</source>
        <translation>La partie est finie.</translation>
    </message>
    <message>
        <source>All throws are sealed.</source>
        <translation>Tous les gestes sont scellés.</translation>
    </message>
    <message>
        <source>Your throw is sealed.</source>
        <translation>Votre geste est scellé.</translation>
    </message>
    <message>
        <source>You are out and watch on.</source>
        <translation>Hors jeu, vous regardez la suite.</translation>
    </message>
    <message>
        <source>The throws are being chosen.</source>
        <translation>Chacun choisit son geste.</translation>
    </message>
    <message>
        <source>Type to find</source>
        <translation>Tapez pour chercher</translation>
    </message>
    <message>
        <source>The bright half of the ring loses to %1.</source>
        <translation>La moitié claire du cercle perd contre %1.</translation>
    </message>
    <message numerus="yes">
        <source>each beats the %n after it</source>
        <translation>
            <numerusform>chacun bat le suivant</numerusform>
            <numerusform>chacun bat les %n suivants</numerusform>
        </translation>
    </message>
    <message>
        <source>chosen</source>
        <comment>a gesture</comment>
        <translation>choisi</translation>
    </message>
    <message>
        <source>%1 of %2 in</source>
        <comment>players</comment>
        <translation>%1 sur %2 en jeu</translation>
    </message>
    <message>
        <source>%1 of %2 sealed</source>
        <comment>throws</comment>
        <translation>scellés : %1 sur %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>gestures</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>gestures</comment>
        <translation>
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a gesture first.</source>
        <translation>Choisissez d’abord un geste.</translation>
    </message>
    <message>
        <source>Throw</source>
        <translation>Lancer</translation>
    </message>
    <message>
        <source>Your throw</source>
        <translation>Votre lancer</translation>
    </message>
    <message>
        <source>Choose one, then throw it.</source>
        <translation>Choisissez-en un, puis lancez-le.</translation>
    </message>
</context>
<context>
    <name>ui::GestureRound</name>
    <message>
        <source>Nothing was opened</source>
        <translation>Rien n’a été révélé</translation>
    </message>
    <message>
        <source>All threw %1</source>
        <translation>Tous jouent %1</translation>
    </message>
    <message>
        <source>All were beaten</source>
        <translation>Tous sont battus</translation>
    </message>
    <message>
        <source>Nobody is out</source>
        <translation>Personne ne sort</translation>
    </message>
    <message>
        <source>the best: %1 of %2</source>
        <translation>en tête : %1 sur %2</translation>
    </message>
    <message>
        <source>all stay in</source>
        <translation>tous restent en jeu</translation>
    </message>
    <message>
        <source>all were beaten</source>
        <translation>tous sont battus</translation>
    </message>
    <message>
        <source>not opened: out</source>
        <translation>pas révélé : hors jeu</translation>
    </message>
    <message>
        <source>not opened</source>
        <translation>pas révélé</translation>
    </message>
    <message>
        <source>out: %1</source>
        <translation>hors jeu : %1</translation>
    </message>
    <message>
        <source>+%1</source>
        <translation>+%1</translation>
    </message>
    <message>
        <source>+%1, has %2</source>
        <translation>+%1, total %2</translation>
    </message>
    <message>
        <source>Round %1</source>
        <translation>Manche %1</translation>
    </message>
    <message>
        <source>%1 wins</source>
        <comment>a gesture</comment>
        <translation>%1 gagne</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 stay in</source>
        <comment>players</comment>
        <translation>
            <numerusform>%n sur %1 encore en jeu</numerusform>
            <numerusform>%n sur %1 encore en jeu</numerusform>
        </translation>
    </message>
    <message>
        <source>out</source>
        <comment>a player</comment>
        <translation>hors jeu</translation>
    </message>
    <message>
        <source>still in</source>
        <comment>a player</comment>
        <translation>toujours en jeu</translation>
    </message>
    <message>
        <source>has %1</source>
        <comment>points</comment>
        <translation>total %1</translation>
    </message>
    <message numerus="yes">
        <source>%n out</source>
        <comment>players</comment>
        <translation>
            <numerusform>%n hors jeu</numerusform>
            <numerusform>%n hors jeu</numerusform>
        </translation>
    </message>
    <message>
        <source>no longer in</source>
        <comment>a player</comment>
        <translation>n’en est plus</translation>
    </message>
</context>
<context>
    <name>ui::Gestures</name>
    <message>
        <source>Gestures</source>
        <translation>Gestes</translation>
    </message>
    <message>
        <source>Who wins</source>
        <translation>Qui gagne</translation>
    </message>
    <message>
        <source>Last one in</source>
        <translation>Dernier en jeu</translation>
    </message>
    <message>
        <source>Most points</source>
        <translation>Aux points</translation>
    </message>
    <message>
        <source>First to</source>
        <translation>Premier à</translation>
    </message>
    <message>
        <source>Rock, paper, scissors</source>
        <translation>Pierre, feuille, ciseaux</translation>
    </message>
    <message>
        <source>With lizard and Spock</source>
        <translation>Avec lézard et Spock</translation>
    </message>
    <message>
        <source>15 gestures</source>
        <translation>15 gestes</translation>
    </message>
    <message>
        <source>101 gestures</source>
        <translation>101 gestes</translation>
    </message>
    <message>
        <source>%1 gestures</source>
        <translation>%1 gestes</translation>
    </message>
    <message>
        <source>first to %1</source>
        <translation>premier à %1</translation>
    </message>
    <message>
        <source>Each of the %1 gestures beats %2 of the others.</source>
        <translation>Chacun des %1 gestes bat %2 des autres.</translation>
    </message>
    <message>
        <source>They are numbered.</source>
        <translation>Ils sont numérotés.</translation>
    </message>
    <message>
        <source>Everybody&apos;s throw is sealed before anybody&apos;s is opened. Not even the host can look.</source>
        <translation>Tous les gestes sont scellés avant qu’un seul soit révélé. Même l’hôte ne peut pas regarder.</translation>
    </message>
    <message>
        <source>rock squashes lizard</source>
        <translation>la pierre écrase le lézard</translation>
    </message>
    <message>
        <source>lizard bites Spock</source>
        <translation>le lézard mord Spock</translation>
    </message>
    <message>
        <source>Spock bends scissors</source>
        <translation>Spock tord les ciseaux</translation>
    </message>
    <message>
        <source>scissors clip lizard</source>
        <translation>les ciseaux pincent le lézard</translation>
    </message>
    <message>
        <source>lizard eats paper</source>
        <translation>le lézard mange la feuille</translation>
    </message>
    <message>
        <source>paper refutes Spock</source>
        <translation>la feuille réfute Spock</translation>
    </message>
    <message>
        <source>Spock melts rock</source>
        <translation>Spock fait fondre la pierre</translation>
    </message>
    <message>
        <source>rock smothers fire</source>
        <translation>la pierre étouffe le feu</translation>
    </message>
    <message>
        <source>rock breaks scissors</source>
        <translation>la pierre casse les ciseaux</translation>
    </message>
    <message>
        <source>rock pins down snake</source>
        <translation>la pierre coince le serpent</translation>
    </message>
    <message>
        <source>rock trips human</source>
        <translation>la pierre fait tomber l’humain</translation>
    </message>
    <message>
        <source>rock blocks the roots of tree</source>
        <translation>la pierre bloque les racines de l’arbre</translation>
    </message>
    <message>
        <source>rock startles wolf</source>
        <translation>la pierre surprend le loup</translation>
    </message>
    <message>
        <source>rock flattens sponge</source>
        <translation>la pierre aplatit l’éponge</translation>
    </message>
    <message>
        <source>fire melts scissors</source>
        <translation>le feu fait fondre les ciseaux</translation>
    </message>
    <message>
        <source>fire drives off snake</source>
        <translation>le feu chasse le serpent</translation>
    </message>
    <message>
        <source>fire scorches human</source>
        <translation>le feu brûle l’humain</translation>
    </message>
    <message>
        <source>fire consumes tree</source>
        <translation>le feu consume l’arbre</translation>
    </message>
    <message>
        <source>fire scares wolf</source>
        <translation>le feu effraie le loup</translation>
    </message>
    <message>
        <source>fire chars sponge</source>
        <translation>le feu carbonise l’éponge</translation>
    </message>
    <message>
        <source>fire burns paper</source>
        <translation>le feu brûle la feuille</translation>
    </message>
    <message>
        <source>scissors nip snake</source>
        <translation>les ciseaux pincent le serpent</translation>
    </message>
    <message>
        <source>scissors shear human</source>
        <translation>les ciseaux tondent l’humain</translation>
    </message>
    <message>
        <source>scissors prune tree</source>
        <translation>les ciseaux taillent l’arbre</translation>
    </message>
    <message>
        <source>scissors trim wolf</source>
        <translation>les ciseaux toilettent le loup</translation>
    </message>
    <message>
        <source>scissors cut up sponge</source>
        <translation>les ciseaux découpent l’éponge</translation>
    </message>
    <message>
        <source>scissors cut paper</source>
        <translation>les ciseaux coupent la feuille</translation>
    </message>
    <message>
        <source>scissors cut through air</source>
        <translation>les ciseaux fendent l’air</translation>
    </message>
    <message>
        <source>snake bites human</source>
        <translation>le serpent mord l’humain</translation>
    </message>
    <message>
        <source>snake winds round tree</source>
        <translation>le serpent s’enroule autour de l’arbre</translation>
    </message>
    <message>
        <source>snake bites wolf</source>
        <translation>le serpent mord le loup</translation>
    </message>
    <message>
        <source>snake swallows sponge</source>
        <translation>le serpent avale l’éponge</translation>
    </message>
    <message>
        <source>snake rustles through paper</source>
        <translation>le serpent se faufile sous la feuille</translation>
    </message>
    <message>
        <source>snake hisses at air</source>
        <translation>le serpent siffle dans l’air</translation>
    </message>
    <message>
        <source>snake swims through water</source>
        <translation>le serpent nage dans l’eau</translation>
    </message>
    <message>
        <source>human fells tree</source>
        <translation>l’humain abat l’arbre</translation>
    </message>
    <message>
        <source>human tames wolf</source>
        <translation>l’humain apprivoise le loup</translation>
    </message>
    <message>
        <source>human wrings out sponge</source>
        <translation>l’humain essore l’éponge</translation>
    </message>
    <message>
        <source>human writes on paper</source>
        <translation>l’humain écrit sur la feuille</translation>
    </message>
    <message>
        <source>human breathes air</source>
        <translation>l’humain respire l’air</translation>
    </message>
    <message>
        <source>human drinks water</source>
        <translation>l’humain boit l’eau</translation>
    </message>
    <message>
        <source>human slays dragon</source>
        <translation>l’humain terrasse le dragon</translation>
    </message>
    <message>
        <source>tree falls on wolf</source>
        <translation>l’arbre tombe sur le loup</translation>
    </message>
    <message>
        <source>tree outgrows sponge</source>
        <translation>l’arbre dépasse l’éponge</translation>
    </message>
    <message>
        <source>tree towers over paper</source>
        <translation>l’arbre domine la feuille</translation>
    </message>
    <message>
        <source>tree freshens air</source>
        <translation>l’arbre purifie l’air</translation>
    </message>
    <message>
        <source>tree drinks up water</source>
        <translation>l’arbre boit l’eau</translation>
    </message>
    <message>
        <source>tree entangles dragon</source>
        <translation>l’arbre piège le dragon</translation>
    </message>
    <message>
        <source>tree shuts in devil</source>
        <translation>l’arbre enferme le diable</translation>
    </message>
    <message>
        <source>wolf chews up sponge</source>
        <translation>le loup mâchonne l’éponge</translation>
    </message>
    <message>
        <source>wolf tears paper</source>
        <translation>le loup déchire la feuille</translation>
    </message>
    <message>
        <source>wolf howls through air</source>
        <translation>le loup hurle dans l’air</translation>
    </message>
    <message>
        <source>wolf laps up water</source>
        <translation>le loup lape l’eau</translation>
    </message>
    <message>
        <source>wolf outruns dragon</source>
        <translation>le loup distance le dragon</translation>
    </message>
    <message>
        <source>wolf bites devil</source>
        <translation>le loup mord le diable</translation>
    </message>
    <message>
        <source>wolf dodges lightning</source>
        <translation>le loup esquive la foudre</translation>
    </message>
    <message>
        <source>sponge wets paper</source>
        <translation>l’éponge mouille la feuille</translation>
    </message>
    <message>
        <source>sponge holds air</source>
        <translation>l’éponge retient l’air</translation>
    </message>
    <message>
        <source>sponge soaks up water</source>
        <translation>l’éponge absorbe l’eau</translation>
    </message>
    <message>
        <source>sponge scrubs dragon</source>
        <translation>l’éponge récure le dragon</translation>
    </message>
    <message>
        <source>sponge washes devil</source>
        <translation>l’éponge lave le diable</translation>
    </message>
    <message>
        <source>sponge shrugs off lightning</source>
        <translation>l’éponge se moque de la foudre</translation>
    </message>
    <message>
        <source>sponge clogs gun</source>
        <translation>l’éponge bouche le pistolet</translation>
    </message>
    <message>
        <source>paper fans air</source>
        <translation>la feuille évente l’air</translation>
    </message>
    <message>
        <source>paper floats on water</source>
        <translation>la feuille flotte sur l’eau</translation>
    </message>
    <message>
        <source>paper pictures dragon</source>
        <translation>la feuille dépeint le dragon</translation>
    </message>
    <message>
        <source>paper binds devil</source>
        <translation>la feuille lie le diable</translation>
    </message>
    <message>
        <source>paper explains lightning</source>
        <translation>la feuille explique la foudre</translation>
    </message>
    <message>
        <source>paper bans gun</source>
        <translation>la feuille interdit le pistolet</translation>
    </message>
    <message>
        <source>paper covers rock</source>
        <translation>la feuille recouvre la pierre</translation>
    </message>
    <message>
        <source>air dries up water</source>
        <translation>l’air assèche l’eau</translation>
    </message>
    <message>
        <source>air chills dragon</source>
        <translation>l’air refroidit le dragon</translation>
    </message>
    <message>
        <source>air blows away devil</source>
        <translation>l’air emporte le diable</translation>
    </message>
    <message>
        <source>air scatters lightning</source>
        <translation>l’air disperse la foudre</translation>
    </message>
    <message>
        <source>air tarnishes gun</source>
        <translation>l’air ternit le pistolet</translation>
    </message>
    <message>
        <source>air wears down rock</source>
        <translation>l’air érode la pierre</translation>
    </message>
    <message>
        <source>air blows out fire</source>
        <translation>l’air souffle le feu</translation>
    </message>
    <message>
        <source>water douses dragon</source>
        <translation>l’eau douche le dragon</translation>
    </message>
    <message>
        <source>water drenches devil</source>
        <translation>l’eau trempe le diable</translation>
    </message>
    <message>
        <source>water carries off lightning</source>
        <translation>l’eau conduit la foudre</translation>
    </message>
    <message>
        <source>water floods gun</source>
        <translation>l’eau noie le pistolet</translation>
    </message>
    <message>
        <source>water hollows rock</source>
        <translation>l’eau creuse la pierre</translation>
    </message>
    <message>
        <source>water puts out fire</source>
        <translation>l’eau éteint le feu</translation>
    </message>
    <message>
        <source>water rusts scissors</source>
        <translation>l’eau rouille les ciseaux</translation>
    </message>
    <message>
        <source>dragon frightens devil</source>
        <translation>le dragon effraie le diable</translation>
    </message>
    <message>
        <source>dragon rides lightning</source>
        <translation>le dragon chevauche la foudre</translation>
    </message>
    <message>
        <source>dragon melts gun</source>
        <translation>le dragon fait fondre le pistolet</translation>
    </message>
    <message>
        <source>dragon rests on rock</source>
        <translation>le dragon se repose sur la pierre</translation>
    </message>
    <message>
        <source>dragon breathes fire</source>
        <translation>le dragon crache le feu</translation>
    </message>
    <message>
        <source>dragon crushes scissors</source>
        <translation>le dragon broie les ciseaux</translation>
    </message>
    <message>
        <source>dragon swallows snake</source>
        <translation>le dragon avale le serpent</translation>
    </message>
    <message>
        <source>devil hurls lightning</source>
        <translation>le diable lance la foudre</translation>
    </message>
    <message>
        <source>devil jams gun</source>
        <translation>le diable enraye le pistolet</translation>
    </message>
    <message>
        <source>devil throws rock</source>
        <translation>le diable jette la pierre</translation>
    </message>
    <message>
        <source>devil plays with fire</source>
        <translation>le diable joue avec le feu</translation>
    </message>
    <message>
        <source>devil bends scissors</source>
        <translation>le diable tord les ciseaux</translation>
    </message>
    <message>
        <source>devil charms snake</source>
        <translation>le diable charme le serpent</translation>
    </message>
    <message>
        <source>devil tempts human</source>
        <translation>le diable tente l’humain</translation>
    </message>
    <message>
        <source>lightning fuses gun</source>
        <translation>la foudre soude le pistolet</translation>
    </message>
    <message>
        <source>lightning splits rock</source>
        <translation>la foudre fend la pierre</translation>
    </message>
    <message>
        <source>lightning outshines fire</source>
        <translation>la foudre éclipse le feu</translation>
    </message>
    <message>
        <source>lightning welds scissors</source>
        <translation>la foudre soude les ciseaux</translation>
    </message>
    <message>
        <source>lightning strikes snake</source>
        <translation>la foudre frappe le serpent</translation>
    </message>
    <message>
        <source>lightning strikes human</source>
        <translation>la foudre frappe l’humain</translation>
    </message>
    <message>
        <source>lightning splits tree</source>
        <translation>la foudre fend l’arbre</translation>
    </message>
    <message>
        <source>gun shatters rock</source>
        <translation>le pistolet fracasse la pierre</translation>
    </message>
    <message>
        <source>gun outblasts fire</source>
        <translation>le pistolet souffle le feu</translation>
    </message>
    <message>
        <source>gun outranges scissors</source>
        <translation>le pistolet devance les ciseaux</translation>
    </message>
    <message>
        <source>gun stops snake</source>
        <translation>le pistolet arrête le serpent</translation>
    </message>
    <message>
        <source>gun stops human</source>
        <translation>le pistolet arrête l’humain</translation>
    </message>
    <message>
        <source>gun riddles tree</source>
        <translation>le pistolet crible l’arbre</translation>
    </message>
    <message>
        <source>gun scares off wolf</source>
        <translation>le pistolet chasse le loup</translation>
    </message>
    <message>
        <source>%1 beats %2</source>
        <translation>%1 bat %2</translation>
    </message>
    <message>
        <source>air</source>
        <translation>air</translation>
    </message>
    <message>
        <source>airplane</source>
        <translation>avion</translation>
    </message>
    <message>
        <source>alien</source>
        <translation>alien</translation>
    </message>
    <message>
        <source>axe</source>
        <translation>hache</translation>
    </message>
    <message>
        <source>baby</source>
        <translation>bébé</translation>
    </message>
    <message>
        <source>beer</source>
        <translation>bière</translation>
    </message>
    <message>
        <source>bicycle</source>
        <translation>vélo</translation>
    </message>
    <message>
        <source>bird</source>
        <translation>oiseau</translation>
    </message>
    <message>
        <source>blood</source>
        <translation>sang</translation>
    </message>
    <message>
        <source>book</source>
        <translation>livre</translation>
    </message>
    <message>
        <source>bowl</source>
        <translation>bol</translation>
    </message>
    <message>
        <source>brain</source>
        <translation>cerveau</translation>
    </message>
    <message>
        <source>butter</source>
        <translation>beurre</translation>
    </message>
    <message>
        <source>cage</source>
        <translation>cage</translation>
    </message>
    <message>
        <source>camera</source>
        <translation>caméra</translation>
    </message>
    <message>
        <source>car</source>
        <translation>voiture</translation>
    </message>
    <message>
        <source>castle</source>
        <translation>château</translation>
    </message>
    <message>
        <source>cat</source>
        <translation>chat</translation>
    </message>
    <message>
        <source>chain</source>
        <translation>chaîne</translation>
    </message>
    <message>
        <source>chainsaw</source>
        <translation>tronçonneuse</translation>
    </message>
    <message>
        <source>church</source>
        <translation>église</translation>
    </message>
    <message>
        <source>cloud</source>
        <translation>nuage</translation>
    </message>
    <message>
        <source>cockroach</source>
        <translation>cafard</translation>
    </message>
    <message>
        <source>community</source>
        <translation>communauté</translation>
    </message>
    <message>
        <source>computer</source>
        <translation>ordinateur</translation>
    </message>
    <message>
        <source>cross</source>
        <translation>croix</translation>
    </message>
    <message>
        <source>cup</source>
        <translation>tasse</translation>
    </message>
    <message>
        <source>death</source>
        <translation>mort</translation>
    </message>
    <message>
        <source>devil</source>
        <translation>diable</translation>
    </message>
    <message>
        <source>diamond</source>
        <translation>diamant</translation>
    </message>
    <message>
        <source>dragon</source>
        <translation>dragon</translation>
    </message>
    <message>
        <source>duck</source>
        <translation>canard</translation>
    </message>
    <message>
        <source>dynamite</source>
        <translation>dynamite</translation>
    </message>
    <message>
        <source>electricity</source>
        <translation>électricité</translation>
    </message>
    <message>
        <source>fence</source>
        <translation>clôture</translation>
    </message>
    <message>
        <source>film</source>
        <translation>film</translation>
    </message>
    <message>
        <source>fire</source>
        <translation>feu</translation>
    </message>
    <message>
        <source>fish</source>
        <translation>poisson</translation>
    </message>
    <message>
        <source>gold</source>
        <translation>or</translation>
    </message>
    <message>
        <source>grass</source>
        <translation>herbe</translation>
    </message>
    <message>
        <source>guitar</source>
        <translation>guitare</translation>
    </message>
    <message>
        <source>gun</source>
        <translation>pistolet</translation>
    </message>
    <message>
        <source>heart</source>
        <translation>cœur</translation>
    </message>
    <message>
        <source>helicopter</source>
        <translation>hélicoptère</translation>
    </message>
    <message>
        <source>home</source>
        <translation>maison</translation>
    </message>
    <message>
        <source>human</source>
        <translation>humain</translation>
    </message>
    <message>
        <source>king</source>
        <translation>roi</translation>
    </message>
    <message>
        <source>laser</source>
        <translation>laser</translation>
    </message>
    <message>
        <source>law</source>
        <translation>loi</translation>
    </message>
    <message>
        <source>lightning</source>
        <translation>foudre</translation>
    </message>
    <message>
        <source>lizard</source>
        <translation>lézard</translation>
    </message>
    <message>
        <source>man</source>
        <translation>homme</translation>
    </message>
    <message>
        <source>math</source>
        <translation>maths</translation>
    </message>
    <message>
        <source>Medusa</source>
        <translation>Méduse</translation>
    </message>
    <message>
        <source>money</source>
        <translation>argent</translation>
    </message>
    <message>
        <source>monkey</source>
        <translation>singe</translation>
    </message>
    <message>
        <source>moon</source>
        <translation>lune</translation>
    </message>
    <message>
        <source>mountain</source>
        <translation>montagne</translation>
    </message>
    <message>
        <source>noise</source>
        <translation>bruit</translation>
    </message>
    <message>
        <source>nuke</source>
        <translation>bombe A</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>feuille</translation>
    </message>
    <message>
        <source>peace</source>
        <translation>paix</translation>
    </message>
    <message>
        <source>pit</source>
        <translation>fosse</translation>
    </message>
    <message>
        <source>planet</source>
        <translation>planète</translation>
    </message>
    <message>
        <source>platinum</source>
        <translation>platine</translation>
    </message>
    <message>
        <source>poison</source>
        <translation>poison</translation>
    </message>
    <message>
        <source>police</source>
        <translation>police</translation>
    </message>
    <message>
        <source>porcupine</source>
        <translation>porc-épic</translation>
    </message>
    <message>
        <source>power</source>
        <translation>pouvoir</translation>
    </message>
    <message>
        <source>prayer</source>
        <translation>prière</translation>
    </message>
    <message>
        <source>prince</source>
        <translation>prince</translation>
    </message>
    <message>
        <source>princess</source>
        <translation>princesse</translation>
    </message>
    <message>
        <source>queen</source>
        <translation>reine</translation>
    </message>
    <message>
        <source>quicksand</source>
        <translation>sable mouvant</translation>
    </message>
    <message>
        <source>rain</source>
        <translation>pluie</translation>
    </message>
    <message>
        <source>rainbow</source>
        <translation>arc-en-ciel</translation>
    </message>
    <message>
        <source>robot</source>
        <translation>robot</translation>
    </message>
    <message>
        <source>rock</source>
        <translation>pierre</translation>
    </message>
    <message>
        <source>Satan</source>
        <translation>Satan</translation>
    </message>
    <message>
        <source>school</source>
        <translation>école</translation>
    </message>
    <message>
        <source>scissors</source>
        <translation>ciseaux</translation>
    </message>
    <message>
        <source>sky</source>
        <translation>ciel</translation>
    </message>
    <message>
        <source>snake</source>
        <translation>serpent</translation>
    </message>
    <message>
        <source>spider</source>
        <translation>araignée</translation>
    </message>
    <message>
        <source>Spock</source>
        <translation>Spock</translation>
    </message>
    <message>
        <source>sponge</source>
        <translation>éponge</translation>
    </message>
    <message>
        <source>sun</source>
        <translation>soleil</translation>
    </message>
    <message>
        <source>sword</source>
        <translation>épée</translation>
    </message>
    <message>
        <source>tank</source>
        <translation>tank</translation>
    </message>
    <message>
        <source>toilet</source>
        <translation>toilettes</translation>
    </message>
    <message>
        <source>tornado</source>
        <translation>tornade</translation>
    </message>
    <message>
        <source>train</source>
        <translation>train</translation>
    </message>
    <message>
        <source>tree</source>
        <translation>arbre</translation>
    </message>
    <message>
        <source>turnip</source>
        <translation>navet</translation>
    </message>
    <message>
        <source>TV</source>
        <translation>télé</translation>
    </message>
    <message>
        <source>UFO</source>
        <translation>ovni</translation>
    </message>
    <message>
        <source>vampire</source>
        <translation>vampire</translation>
    </message>
    <message>
        <source>video game</source>
        <translation>jeu vidéo</translation>
    </message>
    <message>
        <source>vulture</source>
        <translation>vautour</translation>
    </message>
    <message>
        <source>wall</source>
        <translation>mur</translation>
    </message>
    <message>
        <source>water</source>
        <translation>eau</translation>
    </message>
    <message>
        <source>whip</source>
        <translation>fouet</translation>
    </message>
    <message>
        <source>wolf</source>
        <translation>loup</translation>
    </message>
    <message>
        <source>woman</source>
        <translation>femme</translation>
    </message>
    <message>
        <source>number %1</source>
        <translation>numéro %1</translation>
    </message>
    <message numerus="yes">
        <source>%n points after round %1</source>
        <translation>
            <numerusform>%n point après la manche %1</numerusform>
            <numerusform>%n points après la manche %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody throws at the same moment.</source>
        <translation>Tout le monde joue au même instant.</translation>
    </message>
</context>
<context>
    <name>ui::HomePage</name>
    <message>
        <source>Address of the host</source>
        <translation>Adresse de l’hôte</translation>
    </message>
    <message>
        <source>&amp;Join</source>
        <translation>&amp;Rejoindre</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>The host&apos;s window shows the address and a link to copy.</source>
        <translation>La fenêtre de l’hôte affiche l’adresse et un lien à copier.</translation>
    </message>
    <message>
        <source>Paste a link, or type 192.168.1.20</source>
        <translation>Lien ou 192.168.1.20</translation>
    </message>
    <message>
        <source>Join with an invitation</source>
        <translation>Rejoindre avec une invitation</translation>
    </message>
    <message>
        <source>Good evening, %1.</source>
        <translation>Bonsoir, %1.</translation>
    </message>
    <message>
        <source>Good morning, %1.</source>
        <translation>Bonjour, %1.</translation>
    </message>
    <message>
        <source>Good afternoon, %1.</source>
        <translation>Bonjour, %1.</translation>
    </message>
    <message>
        <source>Last time:</source>
        <translation>La dernière fois :</translation>
    </message>
    <message>
        <source>No account, no internet.</source>
        <translation>Pas de compte, pas d’internet.</translation>
    </message>
    <message>
        <source>Friends need no program</source>
        <translation>Vos amis n’ont besoin d’aucun programme</translation>
    </message>
    <message>
        <source>Host a game and let them scan its code: they play in their phone&apos;s browser.</source>
        <translation>Créez une partie et faites-leur scanner le code : ils jouent dans le navigateur de leur téléphone.</translation>
    </message>
    <message>
        <source>Good evening.</source>
        <translation>Bonsoir.</translation>
    </message>
    <message>
        <source>Good morning.</source>
        <translation>Bonjour.</translation>
    </message>
    <message>
        <source>Good afternoon.</source>
        <translation>Bonjour.</translation>
    </message>
    <message>
        <source>A link or an address</source>
        <translation>Un lien ou une adresse</translation>
    </message>
</context>
<context>
    <name>ui::HowToJoin</name>
    <message>
        <source>Or join without the list: type the address that the host&apos;s window shows.</source>
        <translation>Ou rejoignez sans la liste : tapez l’adresse qu’affiche la fenêtre de l’hôte.</translation>
    </message>
    <message>
        <source>One of you is on no network, or on another one.</source>
        <translation>L’un de vous n’est sur aucun réseau, ou sur un autre.</translation>
    </message>
    <message>
        <source>Join the same Wi-Fi, or plug in the cable.</source>
        <translation>Rejoignez le même Wi-Fi, ou branchez le câble.</translation>
    </message>
    <message>
        <source>A guest Wi-Fi keeps computers apart.</source>
        <translation>Un Wi-Fi invité isole les ordinateurs.</translation>
    </message>
    <message>
        <source>Hotels and schools do that. A phone&apos;s hotspot works.</source>
        <translation>Comme dans les hôtels et les écoles. Le partage de connexion d’un téléphone marche.</translation>
    </message>
    <message>
        <source>Their firewall keeps visitors out.</source>
        <translation>Le pare-feu de l’hôte bloque les visiteurs.</translation>
    </message>
    <message>
        <source>Their window shows how to open it.</source>
        <translation>La fenêtre de l’hôte montre comment l’ouvrir.</translation>
    </message>
    <message>
        <source>Nobody is hosting nearby yet</source>
        <translation>Pas encore de partie près de vous</translation>
    </message>
    <message>
        <source>Games appear here by themselves. If somebody is hosting and you miss them, it is usually one of these:</source>
        <translation>Les parties apparaissent ici toutes seules. Si quelqu’un en a créé une et que vous ne la voyez pas, c’est en général pour l’une de ces raisons :</translation>
    </message>
    <message>
        <source>Games appear here by themselves.</source>
        <translation>Les parties apparaissent ici toutes seules.</translation>
    </message>
    <message>
        <source>You are on no network</source>
        <translation>Vous n’êtes sur aucun réseau</translation>
    </message>
    <message>
        <source>Wi-Fi is off, or the cable is out. Turn it on; games then appear here by themselves.</source>
        <translation>Le Wi-Fi est coupé, ou le câble débranché. Rétablissez la connexion ; les parties apparaîtront ici toutes seules.</translation>
    </message>
    <message>
        <source>Parlor cannot hear who is nearby</source>
        <translation>Parlor n’entend pas qui est autour de vous</translation>
    </message>
    <message>
        <source>Another program on this computer keeps UDP port 7341 for itself. Close it, and games appear here by themselves.</source>
        <translation>Un autre programme de cet ordinateur garde le port UDP 7341 pour lui. Fermez-le, et les parties apparaîtront ici toutes seules.</translation>
    </message>
</context>
<context>
    <name>ui::IntroductionCard</name>
    <message>
        <source>Your name at the table</source>
        <translation>Votre nom à la table</translation>
    </message>
    <message>
        <source>Your figure</source>
        <translation>Votre figurine</translation>
    </message>
    <message>
        <source>That&apos;s me</source>
        <translation>C’est moi</translation>
    </message>
    <message>
        <source>What shall the others call you?</source>
        <translation>Comment les autres doivent-ils vous appeler ?</translation>
    </message>
    <message>
        <source>Larger text, less motion and other languages are in the settings.</source>
        <translation>Un texte plus grand, moins de mouvement et d’autres langues sont dans les réglages.</translation>
    </message>
</context>
<context>
    <name>ui::InviteCard</name>
    <message>
        <source>&amp;Copy invitation</source>
        <translation>&amp;Copier l’invitation</translation>
    </message>
    <message>
        <source>Copy the address only</source>
        <translation>Copier juste l’adresse</translation>
    </message>
    <message>
        <source>Invite the others</source>
        <translation>Invitez les autres</translation>
    </message>
    <message>
        <source>They find you in their list. If not, tell them this address.</source>
        <translation>Les autres vous trouvent dans leur liste. Sinon, donnez-leur cette adresse.</translation>
    </message>
    <message>
        <source>fewer addresses</source>
        <translation>moins d’adresses</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>no network</source>
        <translation>aucun réseau</translation>
    </message>
    <message>
        <source>Turn on Wi-Fi or plug in the cable; the address appears here.</source>
        <translation>Activez le Wi-Fi ou branchez le câble ; l’adresse apparaîtra ici.</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copier %1</translation>
    </message>
    <message>
        <source>Come and play: start Parlor, click into &quot;Join with an invitation&quot; and type %1</source>
        <translation>Venez jouer : lancez Parlor, cliquez dans « Rejoindre avec une invitation » et tapez %1</translation>
    </message>
    <message>
        <source>Play %1 with %2.</source>
        <translation>Venez jouer avec %2 (%1).</translation>
    </message>
    <message>
        <source>Come and play.</source>
        <translation>Venez jouer.</translation>
    </message>
    <message>
        <source>In a browser, with nothing to install: %1</source>
        <translation>Dans un navigateur, sans rien installer : %1</translation>
    </message>
    <message>
        <source>With Parlor: open %1 or type %2.</source>
        <translation>Avec Parlor : ouvrez %1 ou tapez %2.</translation>
    </message>
    <message>
        <source>Come and play: open %1 or type %2 in Parlor.</source>
        <translation>Venez jouer : ouvrez %1 ou tapez %2 dans Parlor.</translation>
    </message>
    <message>
        <source>Play %1 with %2: open %3 or type %4 in Parlor.</source>
        <translation>Venez jouer avec %2 (%1) : ouvrez %3 ou tapez %4 dans Parlor.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message numerus="yes">
        <source>%n other addresses</source>
        <translation>
            <numerusform>%n autre adresse</numerusform>
            <numerusform>%n autres adresses</numerusform>
        </translation>
    </message>
    <message>
        <source>They find the table in their list. If not, tell them this address.</source>
        <translation>Les autres trouvent la table dans leur liste. Sinon, donnez-leur cette adresse.</translation>
    </message>
</context>
<context>
    <name>ui::InviteLights</name>
    <message>
        <source>Copy the command</source>
        <translation>Copier la commande</translation>
    </message>
    <message>
        <source>Visible on the network</source>
        <translation>Visible sur le réseau</translation>
    </message>
    <message>
        <source>Somebody has reached you</source>
        <translation>Quelqu’un a pu vous joindre</translation>
    </message>
    <message>
        <source>Your computer takes no visitors on port %1.</source>
        <translation>Votre ordinateur ne reçoit pas de visiteurs sur le port %1.</translation>
    </message>
    <message>
        <source>Your computer takes visitors on port %1.</source>
        <translation>Votre ordinateur reçoit les visiteurs sur le port %1.</translation>
    </message>
    <message>
        <source>Our own call came back from the network.</source>
        <translation>Notre propre appel nous est revenu du réseau.</translation>
    </message>
    <message>
        <source>Our own call does not come back; tell the others the address.</source>
        <translation>Notre propre appel ne revient pas ; donnez l’adresse aux autres.</translation>
    </message>
    <message>
        <source>Waiting for our own call to come back from the network.</source>
        <translation>On attend que notre propre appel revienne du réseau.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>It lights up when the first one comes from another device.</source>
        <translation>S’allume à la première visite venue d’un autre appareil.</translation>
    </message>
    <message>
        <source>%1 has reached you.</source>
        <translation>%1 a pu vous joindre.</translation>
    </message>
    <message>
        <source>Listening</source>
        <comment>this computer, for visitors</comment>
        <translation>À l’écoute</translation>
    </message>
</context>
<context>
    <name>ui::Label</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>ui::LeaveTexts</name>
    <message>
        <source>&amp;Save and close</source>
        <translation>&amp;Garder et fermer</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>St&amp;ay</source>
        <translation>Re&amp;ster</translation>
    </message>
    <message>
        <source>Leave your table?</source>
        <translation>Quitter votre table ?</translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>Rien ne change.</translation>
    </message>
    <message>
        <source>Everybody&apos;s seats, the chat and the match are kept, and you continue them from your home page, even another day.</source>
        <translation>Les places, le chat et la partie sont gardés ; vous les reprenez depuis votre accueil, même un autre jour.</translation>
    </message>
    <message>
        <source>Everybody&apos;s seats and the chat are kept, and you continue from your home page, even another day.</source>
        <translation>Les places et le chat sont gardés ; vous reprenez depuis votre accueil, même un autre jour.</translation>
    </message>
    <message>
        <source>The table and its match are gone for good.</source>
        <translation>La table et sa partie disparaissent pour de bon.</translation>
    </message>
    <message>
        <source>The table is gone for good.</source>
        <translation>La table disparaît pour de bon.</translation>
    </message>
    <message>
        <source>Nobody else is at this table now.</source>
        <translation>Personne d’autre n’est à cette table en ce moment.</translation>
    </message>
    <message>
        <source>%1 can come back when you continue.</source>
        <translation>%1 pourra revenir quand vous reprendrez.</translation>
    </message>
    <message>
        <source>%1 cannot come back.</source>
        <translation>%1 ne pourra pas revenir.</translation>
    </message>
    <message numerus="yes">
        <source>The %n others can come back when you continue.</source>
        <translation>
            <numerusform>L’autre personne pourra revenir quand vous reprendrez.</numerusform>
            <numerusform>Les %n autres pourront revenir quand vous reprendrez.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n others cannot come back.</source>
        <translation>
            <numerusform>L’autre personne ne pourra pas revenir.</numerusform>
            <numerusform>Les %n autres ne pourront pas revenir.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2 can come back when you continue.</source>
        <translation>%1 et %2 pourront revenir quand vous reprendrez.</translation>
    </message>
    <message>
        <source>%1 and %2 cannot come back.</source>
        <translation>%1 et %2 ne pourront pas revenir.</translation>
    </message>
    <message>
        <source>Everybody who is here can come back when you continue.</source>
        <translation>Toutes les personnes présentes pourront revenir quand vous reprendrez.</translation>
    </message>
    <message>
        <source>Nobody who is here can come back.</source>
        <translation>Aucune des personnes présentes ne pourra revenir.</translation>
    </message>
    <message>
        <source>Leave, keep my seat</source>
        <translation>Partir, garder ma place</translation>
    </message>
    <message>
        <source>Give up my seat</source>
        <translation>Céder ma place</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
    <message>
        <source>Leave in the middle of the match?</source>
        <translation>Partir en pleine partie ?</translation>
    </message>
    <message>
        <source>It is kept for a while (%1). Return on the first page leads back.</source>
        <translation>Elle est gardée un moment (%1). « Revenir », sur l’accueil, vous y ramène.</translation>
    </message>
    <message>
        <source>It is your turn.</source>
        <translation>C’est à vous de jouer.</translation>
    </message>
    <message>
        <source>It is your turn, and %1 is waiting for it.</source>
        <translation>C’est à vous de jouer, et %1 vous attend.</translation>
    </message>
    <message>
        <source>It is your turn, and the others are waiting for it.</source>
        <translation>C’est à vous de jouer, et les autres vous attendent.</translation>
    </message>
    <message>
        <source>The others are to move.</source>
        <translation>C’est aux autres de jouer.</translation>
    </message>
    <message>
        <source>%1 is to move.</source>
        <translation>%1 doit jouer.</translation>
    </message>
    <message>
        <source>The match ends, and nobody wins.</source>
        <translation>La partie se termine, et personne ne gagne.</translation>
    </message>
    <message>
        <source>You are out, and the others play on.</source>
        <translation>Vous êtes hors jeu, et les autres continuent.</translation>
    </message>
    <message>
        <source>%1 wins this match.</source>
        <translation>%1 gagne cette partie.</translation>
    </message>
    <message>
        <source>The score becomes %1 to %2.</source>
        <translation>Le score passe à %1 à %2.</translation>
    </message>
</context>
<context>
    <name>ui::LineBoard</name>
    <message>
        <source>Board</source>
        <translation>Plateau</translation>
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
        <translation>ligne gagnante</translation>
    </message>
    <message>
        <source>last move</source>
        <translation>dernier coup</translation>
    </message>
    <message>
        <source>column %1, row %2</source>
        <translation>colonne %1, ligne %2</translation>
    </message>
    <message>
        <source>your X</source>
        <translation>votre X</translation>
    </message>
    <message>
        <source>your O</source>
        <translation>votre O</translation>
    </message>
    <message>
        <source>%1&apos;s X</source>
        <translation>X de %1</translation>
    </message>
    <message>
        <source>%1&apos;s O</source>
        <translation>O de %1</translation>
    </message>
    <message>
        <source>your disc</source>
        <translation>votre jeton</translation>
    </message>
    <message>
        <source>%1&apos;s disc</source>
        <translation>jeton de %1</translation>
    </message>
    <message>
        <source>your stone</source>
        <translation>votre pierre</translation>
    </message>
    <message>
        <source>%1&apos;s stone</source>
        <translation>pierre de %1</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>a cell</comment>
        <translation>vide</translation>
    </message>
</context>
<context>
    <name>ui::LineGames</name>
    <message>
        <source>Tic-tac-toe</source>
        <translation>Morpion</translation>
    </message>
    <message>
        <source>Four in a row</source>
        <translation>Quatre en ligne</translation>
    </message>
    <message>
        <source>Gomoku</source>
        <translation>Gomoku</translation>
    </message>
    <message>
        <source>Three</source>
        <translation>Trois</translation>
    </message>
    <message>
        <source>Four</source>
        <translation>Quatre</translation>
    </message>
    <message>
        <source>Five</source>
        <translation>Cinq</translation>
    </message>
    <message>
        <source>Six</source>
        <translation>Six</translation>
    </message>
    <message>
        <source>Seven</source>
        <translation>Sept</translation>
    </message>
    <message>
        <source>Eight</source>
        <translation>Huit</translation>
    </message>
    <message>
        <source>Nine</source>
        <translation>Neuf</translation>
    </message>
    <message>
        <source>Ten</source>
        <translation>Dix</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>In a row to win</source>
        <translation>À aligner</translation>
    </message>
    <message>
        <source>Classic %1 × %2</source>
        <translation>Classique %1 × %2</translation>
    </message>
    <message>
        <source>Large %1 × %2</source>
        <translation>Grand %1 × %2</translation>
    </message>
    <message>
        <source>Quick %1 × %2</source>
        <translation>Rapide %1 × %2</translation>
    </message>
    <message>
        <source>Wide %1 × %2</source>
        <translation>Large %1 × %2</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1, %2 in a row</source>
        <translation>%1, %2 à aligner</translation>
    </message>
    <message>
        <source>%1 in a row on move %2</source>
        <translation>%1 alignés au coup %2</translation>
    </message>
    <message>
        <source>plays X</source>
        <translation>les X</translation>
    </message>
    <message>
        <source>plays O</source>
        <translation>les O</translation>
    </message>
    <message>
        <source>Discs fall; %1 in a row win.</source>
        <translation>Les jetons tombent ; %1 alignés gagnent.</translation>
    </message>
    <message>
        <source>%1 in a row on a large board.</source>
        <translation>%1 alignés sur un grand plateau.</translation>
    </message>
    <message>
        <source>%1 in a row win.</source>
        <translation>%1 alignés gagnent.</translation>
    </message>
</context>
<context>
    <name>ui::LobbyPage</name>
    <message>
        <source>Room name</source>
        <translation>Nom de la salle</translation>
    </message>
    <message>
        <source>Ask for a password</source>
        <translation>Demander un mot de passe</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>&amp;Open the room</source>
        <translation>&amp;Ouvrir la salle</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salles</translation>
    </message>
    <message>
        <source>Nobody has opened a room yet</source>
        <translation>Personne n’a encore ouvert de salle</translation>
    </message>
    <message>
        <source>Open one; the others see it at once. Rooms appear here by themselves.</source>
        <translation>Ouvrez-en une ; les autres la voient aussitôt. Les salles apparaissent ici toutes seules.</translation>
    </message>
    <message>
        <source>Open a room</source>
        <translation>Ouvrir une salle</translation>
    </message>
    <message>
        <source>You are its host and sit down at once.</source>
        <translation>Vous en êtes l’hôte et vous vous asseyez tout de suite.</translation>
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
        <translation>● À vous de jouer — %1</translation>
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
        <translation>C’est &amp;bon</translation>
    </message>
    <message>
        <source>Start &amp;now</source>
        <translation>Comme&amp;ncer</translation>
    </message>
    <message>
        <source>Re&amp;sign</source>
        <translation>&amp;Abandonner</translation>
    </message>
    <message>
        <source>&amp;Play on</source>
        <translation>&amp;Continuer</translation>
    </message>
    <message>
        <source>Sit &amp;down</source>
        <translation>S’a&amp;sseoir</translation>
    </message>
    <message>
        <source>&amp;Watch</source>
        <translation>Re&amp;garder</translation>
    </message>
    <message>
        <source>&amp;Back to now</source>
        <translation>Re&amp;tour au direct</translation>
    </message>
    <message>
        <source>&amp;Rematch</source>
        <translation>&amp;Revanche</translation>
    </message>
    <message>
        <source>Yes, re&amp;sign</source>
        <translation>Oui, &amp;abandonner</translation>
    </message>
    <message>
        <source>The host has the address to tell the others.
The match starts when the seats are taken.</source>
        <translation>L’hôte a l’adresse à donner aux autres.
La partie commence quand les places sont prises.</translation>
    </message>
    <message>
        <source>Your turn</source>
        <translation>À vous de jouer</translation>
    </message>
    <message>
        <source>Your program answers</source>
        <translation>Votre programme répond</translation>
    </message>
    <message>
        <source>Opening what was sealed</source>
        <translation>On révèle ce qui était scellé</translation>
    </message>
    <message>
        <source>Reconnecting</source>
        <translation>Reconnexion</translation>
    </message>
    <message>
        <source>Looking at move %1</source>
        <translation>Vous revoyez le coup %1</translation>
    </message>
    <message>
        <source>Nothing is lost. Your seat is kept.</source>
        <translation>Rien n’est perdu. Votre place est gardée.</translation>
    </message>
    <message>
        <source>The match goes on meanwhile.</source>
        <translation>Pendant ce temps, la partie continue.</translation>
    </message>
    <message>
        <source>Your choice is sealed.</source>
        <translation>Votre choix est scellé.</translation>
    </message>
    <message>
        <source>The seat is free for somebody else.</source>
        <translation>La place est libre pour quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>Cancel &amp;ready</source>
        <comment>no longer wants to begin</comment>
        <translation>Annuler « p&amp;rêt »</translation>
    </message>
    <message>
        <source>You keep your seat and your wins.</source>
        <translation>Vous gardez votre place et vos victoires.</translation>
    </message>
</context>
<context>
    <name>ui::MatchTexts</name>
    <message>
        <source>Player %1</source>
        <translation>Joueur %1</translation>
    </message>
    <message>
        <source>Just a moment</source>
        <translation>Un instant</translation>
    </message>
    <message>
        <source>Waiting for %1</source>
        <translation>On attend %1</translation>
    </message>
    <message>
        <source>Waiting for %1 and %2</source>
        <translation>On attend %1 et %2</translation>
    </message>
    <message>
        <source>A draw</source>
        <translation>Égalité</translation>
    </message>
    <message>
        <source>The match was ended</source>
        <translation>La partie a été arrêtée</translation>
    </message>
    <message>
        <source>Nobody wins</source>
        <translation>Personne ne gagne</translation>
    </message>
    <message>
        <source>You win, %1</source>
        <translation>Vous gagnez, %1</translation>
    </message>
    <message>
        <source>You and %1 win</source>
        <translation>Vous et %1 gagnez</translation>
    </message>
    <message>
        <source>You, %1 and %2 win</source>
        <translation>Vous, %1 et %2 gagnez</translation>
    </message>
    <message>
        <source>%1, %2 and %3 win</source>
        <translation>%1, %2 et %3 gagnent</translation>
    </message>
    <message>
        <source>%1 and %2 win</source>
        <translation>%1 et %2 gagnent</translation>
    </message>
    <message>
        <source>The board is full.</source>
        <translation>Le plateau est plein.</translation>
    </message>
    <message>
        <source>The host has ended it; nobody wins.</source>
        <translation>L’hôte l’a arrêtée ; personne ne gagne.</translation>
    </message>
    <message>
        <source>Everybody has resigned.</source>
        <translation>Tout le monde a abandonné.</translation>
    </message>
    <message>
        <source>Everybody ran out of time.</source>
        <translation>Temps écoulé pour tout le monde.</translation>
    </message>
    <message>
        <source>Everybody has left.</source>
        <translation>Tout le monde est parti.</translation>
    </message>
    <message>
        <source>Nobody&apos;s answers held.</source>
        <translation>Personne n’a répondu juste.</translation>
    </message>
    <message>
        <source>The others are out.</source>
        <translation>Les autres sont hors jeu.</translation>
    </message>
    <message>
        <source>You have resigned.</source>
        <translation>Vous avez abandonné.</translation>
    </message>
    <message>
        <source>%1 has resigned.</source>
        <translation>%1 a abandonné.</translation>
    </message>
    <message>
        <source>Your time ran out.</source>
        <translation>Votre temps est écoulé.</translation>
    </message>
    <message>
        <source>%1 ran out of time.</source>
        <translation>Temps écoulé pour %1.</translation>
    </message>
    <message>
        <source>You have left the match.</source>
        <translation>Vous avez quitté la partie.</translation>
    </message>
    <message>
        <source>%1 has left the match.</source>
        <translation>%1 a quitté la partie.</translation>
    </message>
    <message>
        <source>Your answers did not hold.</source>
        <translation>Vos réponses étaient fausses.</translation>
    </message>
    <message>
        <source>%1&apos;s answers did not hold.</source>
        <translation>%1 a donné de fausses réponses.</translation>
    </message>
    <message numerus="yes">
        <source>Waiting for %n players</source>
        <translation>
            <numerusform>On attend %n joueur</numerusform>
            <numerusform>On attend %n joueurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You and %n others win</source>
        <translation>
            <numerusform>Vous et %n autre gagnez</numerusform>
            <numerusform>Vous et %n autres gagnez</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n players win</source>
        <translation>
            <numerusform>%n joueur gagne</numerusform>
            <numerusform>%n joueurs gagnent</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 wins</source>
        <comment>a person</comment>
        <translation>%1 gagne</translation>
    </message>
    <message>
        <source>Waiting for players</source>
        <translation>On attend des joueurs</translation>
    </message>
    <message>
        <source>About to start</source>
        <translation>Ça va commencer</translation>
    </message>
    <message>
        <source>Waiting for the others to be ready</source>
        <translation>On attend que les autres soient prêts</translation>
    </message>
    <message>
        <source>Everybody is here</source>
        <translation>Tout le monde est là</translation>
    </message>
    <message>
        <source>You can play alone, or wait for others</source>
        <translation>Jouez en solo, ou attendez du monde</translation>
    </message>
    <message>
        <source>There are enough of you to begin</source>
        <translation>Vous pouvez déjà commencer</translation>
    </message>
    <message>
        <source>The match is over</source>
        <translation>La partie est terminée</translation>
    </message>
    <message>
        <source>The host is choosing a game</source>
        <translation>L’hôte choisit un jeu</translation>
    </message>
    <message>
        <source>%1 is choosing a game</source>
        <translation>%1 choisit un jeu</translation>
    </message>
</context>
<context>
    <name>ui::MoveList</name>
    <message>
        <source>oldest first</source>
        <translation>anciens d’abord</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>Coups</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>récents d’abord</translation>
    </message>
</context>
<context>
    <name>ui::NearbyGames</name>
    <message>
        <source>Somebody missing? They must be on the same network. A guest Wi-Fi often keeps computers apart: paste an invitation instead.</source>
        <translation>Il manque quelqu’un ? Il faut être sur le même réseau. Un Wi-Fi invité isole souvent les ordinateurs : collez plutôt une invitation.</translation>
    </message>
    <message>
        <source>Games nearby</source>
        <translation>Parties près de vous</translation>
    </message>
    <message>
        <source>no network</source>
        <translation>aucun réseau</translation>
    </message>
    <message>
        <source>cannot look</source>
        <translation>recherche impossible</translation>
    </message>
    <message>
        <source>looking</source>
        <translation>recherche</translation>
    </message>
</context>
<context>
    <name>ui::NearbyRow</name>
    <message>
        <source>needs a password</source>
        <translation>mot de passe requis</translation>
    </message>
    <message>
        <source>No table is open yet</source>
        <translation>Pas encore de table ouverte</translation>
    </message>
    <message>
        <source>A game that this Parlor does not know</source>
        <translation>Un jeu que ce Parlor ne connaît pas</translation>
    </message>
    <message>
        <source>%1 of %2 seated</source>
        <translation>%1 sur %2 à table</translation>
    </message>
    <message>
        <source>%1: no table is open yet</source>
        <translation>%1 : pas encore de table ouverte</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1 : %2, %3</translation>
    </message>
    <message>
        <source>, needs a password</source>
        <translation>, mot de passe requis</translation>
    </message>
    <message>
        <source>%1 has closed</source>
        <translation>%1 a fermé</translation>
    </message>
    <message>
        <source>%1. Cannot be joined: %2</source>
        <translation>%1. Impossible à rejoindre : %2</translation>
    </message>
    <message>
        <source>Look in</source>
        <translation>Entrer</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Rejoindre</translation>
    </message>
    <message numerus="yes">
        <source>, %n watching</source>
        <translation>
            <numerusform>, %n qui regarde</numerusform>
            <numerusform>, %n qui regardent</numerusform>
        </translation>
    </message>
    <message>
        <source>has closed</source>
        <comment>a parlor</comment>
        <translation>a fermé</translation>
    </message>
    <message>
        <source>playing</source>
        <comment>a match is running</comment>
        <translation>partie en cours</translation>
    </message>
    <message>
        <source>Watch</source>
        <comment>a match</comment>
        <translation>Regarder</translation>
    </message>
</context>
<context>
    <name>ui::NextSteps</name>
    <message>
        <source>Let somebody else in</source>
        <translation>Inviter du monde</translation>
    </message>
    <message>
        <source>Change the game</source>
        <translation>Changer de jeu</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Partir</translation>
    </message>
</context>
<context>
    <name>ui::OptionsForm</name>
    <message>
        <source>Ask for a password</source>
        <translation>Demander un mot de passe</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Phones may join</source>
        <translation>Téléphones admis</translation>
    </message>
    <message>
        <source>In their browser, with the code</source>
        <translation>Dans leur navigateur, avec le code</translation>
    </message>
    <message>
        <source>Game</source>
        <translation>Jeu</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>inchangé</translation>
    </message>
    <message>
        <source>Write a password, or leave the room unlocked.</source>
        <translation>Écrivez un mot de passe, ou laissez la salle sans verrou.</translation>
    </message>
    <message>
        <source>Clock</source>
        <comment>time for a move</comment>
        <translation>Pendule</translation>
    </message>
    <message>
        <source>Locked</source>
        <comment>whether the room asks for a password</comment>
        <translation>Verrou</translation>
    </message>
    <message>
        <source>Series</source>
        <comment>of matches</comment>
        <translation>Série</translation>
    </message>
</context>
<context>
    <name>ui::People</name>
    <message>
        <source>Watching</source>
        <translation>Public</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Présents</translation>
    </message>
    <message>
        <source>you are watching</source>
        <translation>vous regardez</translation>
    </message>
    <message>
        <source>spectator</source>
        <translation>regarde</translation>
    </message>
    <message numerus="yes">
        <source>Watching, and %n more</source>
        <translation>
            <numerusform>Public, et %n de plus</numerusform>
            <numerusform>Public, et %n de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wins</source>
        <comment>how often a person has won</comment>
        <translation>
            <numerusform>%n victoire</numerusform>
            <numerusform>%n victoires</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PlayerRow</name>
    <message>
        <source>Sit here</source>
        <translation>S’asseoir ici</translation>
    </message>
    <message>
        <source>What the host may do</source>
        <translation>Ce que l’hôte peut faire</translation>
    </message>
    <message>
        <source>Host of the room</source>
        <translation>Hôte de la salle</translation>
    </message>
    <message>
        <source>✓ ready</source>
        <translation>✓ c’est bon</translation>
    </message>
    <message>
        <source>Empty seat</source>
        <translation>Place libre</translation>
    </message>
    <message>
        <source>reconnecting, seat kept for %1</source>
        <translation>se reconnecte, place gardée %1</translation>
    </message>
    <message>
        <source>reconnecting</source>
        <translation>se reconnecte</translation>
    </message>
    <message>
        <source>&amp;Hand over the room</source>
        <translation>&amp;Confier la salle</translation>
    </message>
    <message>
        <source>Un&amp;mute</source>
        <translation>Rendre la &amp;parole</translation>
    </message>
    <message>
        <source>&amp;Mute</source>
        <translation>Retirer la &amp;parole</translation>
    </message>
    <message>
        <source>&amp;Ask to leave</source>
        <translation>&amp;Faire partir</translation>
    </message>
    <message numerus="yes">
        <source>%n free seats</source>
        <translation>
            <numerusform>%n place libre</numerusform>
            <numerusform>%n places libres</numerusform>
        </translation>
    </message>
    <message>
        <source>muted</source>
        <comment>a person</comment>
        <translation>parole retirée</translation>
    </message>
    <message>
        <source>Yes, ask %1 to leave</source>
        <translation>Oui, demander à %1 de partir</translation>
    </message>
    <message>
        <source>Do &amp;not let in any more</source>
        <translation>&amp;Ne plus laisser entrer</translation>
    </message>
    <message>
        <source>Yes, do not let %1 in any more</source>
        <translation>Oui, ne plus laisser entrer %1</translation>
    </message>
</context>
<context>
    <name>ui::Popover</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>ui::QrCode</name>
    <message>
        <source>QR code</source>
        <translation>Code QR</translation>
    </message>
    <message>
        <source>Holds the invitation: %1</source>
        <translation>Contient l’invitation : %1</translation>
    </message>
</context>
<context>
    <name>ui::ReactionButton</name>
    <message>
        <source>Show a face</source>
        <translation>Montrer un visage</translation>
    </message>
    <message>
        <source>Show a face (R)</source>
        <translation>Montrer un visage (R)</translation>
    </message>
</context>
<context>
    <name>ui::ReactionMenu</name>
    <message>
        <source>Faces</source>
        <translation>Visages</translation>
    </message>
</context>
<context>
    <name>ui::Reactions</name>
    <message>
        <source>Clap</source>
        <comment>a face that somebody shows</comment>
        <translation>Bravo</translation>
    </message>
    <message>
        <source>Laugh</source>
        <comment>a face that somebody shows</comment>
        <translation>Rire</translation>
    </message>
    <message>
        <source>Thinking</source>
        <comment>a face that somebody shows</comment>
        <translation>Réflexion</translation>
    </message>
    <message>
        <source>Hurry</source>
        <comment>a face that somebody shows</comment>
        <translation>Vite</translation>
    </message>
    <message>
        <source>Wow</source>
        <comment>a face that somebody shows</comment>
        <translation>Waouh</translation>
    </message>
    <message>
        <source>Sad</source>
        <comment>a face that somebody shows</comment>
        <translation>Triste</translation>
    </message>
    <message>
        <source>Love it</source>
        <comment>a face that somebody shows</comment>
        <translation>J’adore</translation>
    </message>
    <message>
        <source>Wave</source>
        <comment>a face that somebody shows</comment>
        <translation>Coucou</translation>
    </message>
</context>
<context>
    <name>ui::ReconnectCard</name>
    <message>
        <source>&amp;Try now</source>
        <translation>Réessa&amp;yer</translation>
    </message>
    <message>
        <source>The connection to %1 is gone</source>
        <translation>Connexion perdue : %1</translation>
    </message>
    <message>
        <source>It takes long: your seat may be free by now.</source>
        <translation>C’est long : votre place est peut-être déjà libre.</translation>
    </message>
    <message>
        <source>Your seat is kept for %1:%2.</source>
        <translation>Votre place est gardée encore %1:%2.</translation>
    </message>
    <message>
        <source>Nothing is lost. Trying again in %1 s, attempt %2.</source>
        <translation>Rien n’est perdu. Tentative %2 dans %1 s.</translation>
    </message>
    <message>
        <source>Nothing is lost. Trying now, attempt %1.</source>
        <translation>Rien n’est perdu. Tentative %1 en cours.</translation>
    </message>
</context>
<context>
    <name>ui::RefusalTexts</name>
    <message>
        <source>The server did not understand this program. Use the same Parlor on both computers.</source>
        <translation>Le serveur n’a pas compris ce programme. Utilisez le même Parlor sur les deux ordinateurs.</translation>
    </message>
    <message>
        <source>That text has to have %1 to %2 characters.</source>
        <translation>Ce texte doit avoir de %1 à %2 caractères.</translation>
    </message>
    <message>
        <source>That name cannot be used.</source>
        <translation>Ce nom ne peut pas être utilisé.</translation>
    </message>
    <message>
        <source>A name needs a character that can be seen.</source>
        <translation>Un nom doit avoir un caractère visible.</translation>
    </message>
    <message numerus="yes">
        <source>A name has at most %n characters.</source>
        <translation>
            <numerusform>Un nom a au plus %n caractère.</numerusform>
            <numerusform>Un nom a au plus %n caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>This room does not exist any more.</source>
        <translation>Cette salle n’existe plus.</translation>
    </message>
    <message>
        <source>That is not the password of this room.</source>
        <translation>Ce n’est pas le mot de passe de cette salle.</translation>
    </message>
    <message>
        <source>The host does not want you in this room.</source>
        <translation>L’hôte ne veut pas de vous dans cette salle.</translation>
    </message>
    <message>
        <source>You are in no room.</source>
        <translation>Vous n’êtes dans aucune salle.</translation>
    </message>
    <message>
        <source>Leave the room you are in first.</source>
        <translation>Quittez d’abord la salle où vous êtes.</translation>
    </message>
    <message>
        <source>Only the host of the room can do that.</source>
        <translation>Seul l’hôte de la salle peut faire cela.</translation>
    </message>
    <message>
        <source>The host starts the game. Wait until they do.</source>
        <translation>C’est l’hôte qui lance la partie. Patientez.</translation>
    </message>
    <message>
        <source>There is no such person to do that to.</source>
        <translation>Cette personne n’est pas dans cette salle.</translation>
    </message>
    <message>
        <source>That seat is not free.</source>
        <translation>Cette place n’est pas libre.</translation>
    </message>
    <message>
        <source>You are watching; only players can do that.</source>
        <translation>Vous êtes spectateur ; seuls les joueurs peuvent le faire.</translation>
    </message>
    <message>
        <source>These settings do not go together.</source>
        <translation>Ces réglages ne vont pas ensemble.</translation>
    </message>
    <message>
        <source>That option goes from %1 to %2.</source>
        <translation>Cette option va de %1 à %2.</translation>
    </message>
    <message>
        <source>That option has to be an even number.</source>
        <translation>Cette option doit être un nombre pair.</translation>
    </message>
    <message>
        <source>That option has to be an odd number.</source>
        <translation>Cette option doit être un nombre impair.</translation>
    </message>
    <message>
        <source>There is no such choice for that option.</source>
        <translation>Cette option n’offre pas ce choix.</translation>
    </message>
    <message>
        <source>A row that wins cannot be longer than the board: at most %1.</source>
        <translation>Une ligne gagnante ne peut pas dépasser le plateau : %1 au plus.</translation>
    </message>
    <message numerus="yes">
        <source>Without repeats there have to be at least %n symbols.</source>
        <translation>
            <numerusform>Sans répétitions, il faut au moins %n symbole.</numerusform>
            <numerusform>Sans répétitions, il faut au moins %n symboles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This game has %n seats, and %2 people play here. Let some watch first.</source>
        <translation>
            <numerusform>Ce jeu a %n place, et %2 personnes jouent ici. Que certaines regardent d’abord.</numerusform>
            <numerusform>Ce jeu a %n places, et %2 personnes jouent ici. Que certaines regardent d’abord.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no such game here.</source>
        <translation>Ce jeu n’existe pas ici.</translation>
    </message>
    <message>
        <source>Not while a match is running.</source>
        <translation>Pas pendant une partie.</translation>
    </message>
    <message>
        <source>There is no such match in this room.</source>
        <translation>Cette partie n’existe pas dans cette salle.</translation>
    </message>
    <message>
        <source>This match is over.</source>
        <translation>Cette partie est finie.</translation>
    </message>
    <message numerus="yes">
        <source>This game needs %n players (now: %2).</source>
        <translation>
            <numerusform>Ce jeu demande %n joueur (à présent : %2).</numerusform>
            <numerusform>Ce jeu demande %n joueurs (à présent : %2).</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not your turn.</source>
        <translation>Ce n’est pas à vous de jouer.</translation>
    </message>
    <message>
        <source>You have chosen. Wait for the others.</source>
        <translation>Vous avez choisi. Attendez les autres.</translation>
    </message>
    <message>
        <source>You are out of this match already.</source>
        <translation>Vous êtes déjà hors jeu dans cette partie.</translation>
    </message>
    <message>
        <source>The board has changed since. Look again, then move.</source>
        <translation>Le plateau a changé entre-temps. Regardez-le de nouveau, puis jouez.</translation>
    </message>
    <message>
        <source>That move is not possible.</source>
        <translation>Ce coup n’est pas possible.</translation>
    </message>
    <message>
        <source>That is not a move of this game.</source>
        <translation>Ce n’est pas un coup de ce jeu.</translation>
    </message>
    <message>
        <source>That is outside the board.</source>
        <translation>C’est hors du plateau.</translation>
    </message>
    <message>
        <source>That cell is taken.</source>
        <translation>Cette case est prise.</translation>
    </message>
    <message>
        <source>That column is full.</source>
        <translation>Cette colonne est pleine.</translation>
    </message>
    <message>
        <source>Somebody else has sealed exactly this. Seal a choice of your own.</source>
        <translation>Quelqu’un d’autre a scellé exactement cela. Scellez un choix à vous.</translation>
    </message>
    <message>
        <source>There is no such gesture.</source>
        <translation>Ce geste n’existe pas.</translation>
    </message>
    <message>
        <source>That is not what was sealed.</source>
        <translation>Ce n’est pas ce qui a été scellé.</translation>
    </message>
    <message numerus="yes">
        <source>It has to have %n symbols.</source>
        <translation>
            <numerusform>Il faut %n symbole.</numerusform>
            <numerusform>Il faut %n symboles.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the symbols 0 to %1 are in play.</source>
        <translation>Seuls les symboles de 0 à %1 sont en jeu.</translation>
    </message>
    <message>
        <source>No symbol may stand in it twice.</source>
        <translation>Aucun symbole ne peut y être deux fois.</translation>
    </message>
    <message>
        <source>No code gives that answer.</source>
        <translation>Aucun code ne donne cette réponse.</translation>
    </message>
    <message>
        <source>The host has muted you in this room.</source>
        <translation>L’hôte vous a retiré la parole dans cette salle.</translation>
    </message>
    <message>
        <source>That was too fast. Wait a moment.</source>
        <translation>C’était trop rapide. Attendez un instant.</translation>
    </message>
    <message numerus="yes">
        <source>That was too fast. Try again in %n seconds.</source>
        <translation>
            <numerusform>C’était trop rapide. Réessayez dans %n seconde.</numerusform>
            <numerusform>C’était trop rapide. Réessayez dans %n secondes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That was a little fast. Send it again in %n seconds.</source>
        <translation>
            <numerusform>C’était un peu rapide. Renvoyez-le dans %n seconde.</numerusform>
            <numerusform>C’était un peu rapide. Renvoyez-le dans %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>This server takes nobody more.</source>
        <translation>Ce serveur n’accepte plus personne.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n rooms already. Join one of them.</source>
        <translation>
            <numerusform>Il y a déjà %n salle. Rejoignez-la.</numerusform>
            <numerusform>Il y a déjà %n salles. Rejoignez l’une d’elles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Many new people come from this address. Try again in %n seconds.</source>
        <translation>
            <numerusform>Beaucoup de nouvelles personnes arrivent de cette adresse. Réessayez dans %n seconde.</numerusform>
            <numerusform>Beaucoup de nouvelles personnes arrivent de cette adresse. Réessayez dans %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The disk of the server is full. Nothing was done; try again later.</source>
        <translation>Le disque du serveur est plein. Rien n’a été fait ; réessayez plus tard.</translation>
    </message>
    <message>
        <source>Everybody has to seal a choice first.</source>
        <translation>Chacun doit d’abord sceller son choix.</translation>
    </message>
    <message>
        <source>It is time to guess.</source>
        <translation>C’est le moment d’essayer.</translation>
    </message>
    <message>
        <source>A guess waits for its answer.</source>
        <translation>Un essai attend sa réponse.</translation>
    </message>
    <message>
        <source>It is time to show what was sealed.</source>
        <translation>C’est le moment de montrer ce qui a été scellé.</translation>
    </message>
    <message>
        <source>That cannot be done now.</source>
        <translation>Ce n’est pas possible maintenant.</translation>
    </message>
</context>
<context>
    <name>ui::ReportPage</name>
    <message>
        <source>&amp;Copy the report</source>
        <translation>&amp;Copier le rapport</translation>
    </message>
    <message>
        <source>What a helper needs to know</source>
        <translation>Ce qu’il faut savoir pour vous aider</translation>
    </message>
    <message>
        <source>Nothing is sent. Read it, copy it, and give it to whoever helps you. It has addresses, but no passwords and nothing that was said.</source>
        <translation>Rien n’est envoyé. Lisez-le, copiez-le et donnez-le à qui vous aide. Il contient des adresses, mais aucun mot de passe ni rien de ce qui a été dit.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Report</source>
        <comment>noun</comment>
        <translation>Rapport</translation>
    </message>
</context>
<context>
    <name>ui::RoomPage</name>
    <message>
        <source>Beside the board</source>
        <translation>À côté du plateau</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>Coups</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Présents</translation>
    </message>
</context>
<context>
    <name>ui::RoomRow</name>
    <message>
        <source>Password of the room</source>
        <translation>Mot de passe de la salle</translation>
    </message>
    <message>
        <source>That is not the password. Capitals count.</source>
        <translation>Ce n’est pas le mot de passe. Les majuscules comptent.</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Rejoindre</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>needs a password</source>
        <translation>mot de passe requis</translation>
    </message>
    <message>
        <source>Host: %1</source>
        <translation>Hôte : %1</translation>
    </message>
    <message numerus="yes">
        <source>, %n watching</source>
        <translation>
            <numerusform>, %n qui regarde</numerusform>
            <numerusform>, %n qui regardent</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 seated</source>
        <translation>%1 sur %2 à table</translation>
    </message>
    <message>
        <source>playing</source>
        <comment>a match is running</comment>
        <translation>partie en cours</translation>
    </message>
    <message>
        <source>Watch</source>
        <comment>a match</comment>
        <translation>Regarder</translation>
    </message>
</context>
<context>
    <name>ui::RoomTexts</name>
    <message numerus="yes">
        <source>%n s a move</source>
        <translation>
            <numerusform>%n s par coup</numerusform>
            <numerusform>%n s par coup</numerusform>
        </translation>
    </message>
    <message>
        <source>no clock</source>
        <translation>sans pendule</translation>
    </message>
    <message numerus="yes">
        <source>%n s each</source>
        <comment>time for a whole match</comment>
        <translation>
            <numerusform>%n s chacun</numerusform>
            <numerusform>%n s chacun</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min each</source>
        <comment>time for a whole match</comment>
        <translation>
            <numerusform>%n min chacun</numerusform>
            <numerusform>%n min chacun</numerusform>
        </translation>
    </message>
    <message>
        <source>Best of %1</source>
        <translation>Au meilleur des %1</translation>
    </message>
    <message>
        <source>One match</source>
        <translation>Une partie</translation>
    </message>
    <message>
        <source>nobody has won yet</source>
        <translation>personne n’a encore gagné</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a series and who has won how often in it</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>You win the series, %1.</source>
        <translation>Vous gagnez la série, %1.</translation>
    </message>
    <message>
        <source>%1 wins the series.</source>
        <translation>%1 gagne la série.</translation>
    </message>
</context>
<context>
    <name>ui::SeatActivity</name>
    <message>
        <source>choosing</source>
        <translation>choisit</translation>
    </message>
    <message>
        <source>has chosen</source>
        <translation>a choisi</translation>
    </message>
    <message>
        <source>guessing</source>
        <translation>cherche</translation>
    </message>
    <message>
        <source>to move</source>
        <comment>a player</comment>
        <translation>doit jouer</translation>
    </message>
    <message>
        <source>opening</source>
        <comment>a player, what was sealed</comment>
        <translation>révèle</translation>
    </message>
    <message>
        <source>finished</source>
        <comment>a player</comment>
        <translation>a fini</translation>
    </message>
    <message>
        <source>out</source>
        <comment>a player</comment>
        <translation>hors jeu</translation>
    </message>
</context>
<context>
    <name>ui::Segmented</name>
    <message>
        <source>new</source>
        <comment>something new is there</comment>
        <translation>du nouveau</translation>
    </message>
</context>
<context>
    <name>ui::SettingsPage</name>
    <message>
        <source>Light or dark</source>
        <translation>Clair ou sombre</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Moins d’animations</translation>
    </message>
    <message>
        <source>A note on the desktop</source>
        <translation>Une notification sur le bureau</translation>
    </message>
    <message>
        <source>Buttons grow along</source>
        <translation>Les boutons suivent</translation>
    </message>
    <message>
        <source>Pieces appear instead of gliding</source>
        <translation>Les pions apparaissent au lieu de glisser</translation>
    </message>
    <message>
        <source>When the window is in the back</source>
        <translation>Quand la fenêtre est à l’arrière-plan</translation>
    </message>
    <message>
        <source>On your turn, and when somebody joins</source>
        <translation>Quand c’est à vous, et quand quelqu’un arrive</translation>
    </message>
    <message>
        <source>&amp;About Parlor</source>
        <translation>À &amp;propos de Parlor</translation>
    </message>
    <message>
        <source>&amp;Report a problem</source>
        <translation>&amp;Signaler un problème</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>About Parlor</source>
        <translation>À propos de Parlor</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>Signaler un problème</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Sons</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>At once on the home page, else from the next start on</source>
        <translation>Tout de suite sur la page d’accueil, sinon au prochain démarrage</translation>
    </message>
    <message>
        <source>Pieces, your turn, and who comes</source>
        <translation>Pions, votre tour et les arrivées</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>System</source>
        <comment>as the system has it</comment>
        <translation>Système</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>colours</comment>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>colours</comment>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Look</source>
        <comment>how Parlor looks</comment>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Your computer asks for it already</source>
        <translation>Votre ordinateur le demande déjà</translation>
    </message>
</context>
<context>
    <name>ui::Shelf</name>
    <message>
        <source>The games</source>
        <translation>Les jeux</translation>
    </message>
    <message>
        <source>%1, %2, chosen, %3 of %4</source>
        <comment>a game on the shelf</comment>
        <translation>%1, %2, choisi, %3 sur %4</translation>
    </message>
    <message>
        <source>%1, %2, %3 of %4</source>
        <comment>a game on the shelf</comment>
        <translation>%1, %2, %3 sur %4</translation>
    </message>
</context>
<context>
    <name>ui::SymbolPad</name>
    <message>
        <source>Right-click a symbol to strike it out in your notebook; nobody else sees that.</source>
        <translation>Clic droit sur un symbole pour le barrer dans vos notes ; personne d’autre ne le voit.</translation>
    </message>
</context>
<context>
    <name>ui::Titles</name>
    <message>
        <source>%1&apos;s table</source>
        <translation>Table de %1</translation>
    </message>
    <message>
        <source>%1&apos;s parlor</source>
        <translation>Chez %1</translation>
    </message>
</context>
<context>
    <name>ui::TopBar</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>&amp;Invite</source>
        <translation>&amp;Inviter</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Change your name</source>
        <translation>Changer votre nom</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Clair ou sombre</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Parlor</source>
        <translation>Parlor</translation>
    </message>
    <message>
        <source>no name yet</source>
        <translation>pas encore de nom</translation>
    </message>
</context>
<context>
    <name>ui::WaitingCard</name>
    <message>
        <source>Keep it</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Yes, forget it</source>
        <translation>Oui, oublier</translation>
    </message>
    <message>
        <source>Forget</source>
        <comment>a saved table</comment>
        <translation>Oublier</translation>
    </message>
</context>
<context>
    <name>ui::WaitingTables</name>
    <message>
        <source>today at %1</source>
        <translation>aujourd’hui à %1</translation>
    </message>
    <message>
        <source>yesterday at %1</source>
        <translation>hier à %1</translation>
    </message>
    <message>
        <source>on %1 at %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>le %1</translation>
    </message>
    <message>
        <source>A game</source>
        <translation>Une partie</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <translation>%1 avec %2</translation>
    </message>
    <message>
        <source>%1 with %2 and %3</source>
        <translation>%1 avec %2 et %3</translation>
    </message>
    <message>
        <source>Return to your game</source>
        <translation>Revenir à votre partie</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Return</source>
        <translation>Re&amp;venir</translation>
    </message>
    <message>
        <source>Continue the interrupted table</source>
        <translation>Reprendre la table interrompue</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Con&amp;tinue</source>
        <translation>Re&amp;prendre</translation>
    </message>
    <message numerus="yes">
        <source>%1 with %2 and %n others</source>
        <translation>
            <numerusform>%1 avec %2 et %n autre</numerusform>
            <numerusform>%1 avec %2 et %n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: your seat is kept, %2</source>
        <translation>%1 : votre place est gardée, %2</translation>
    </message>
    <message>
        <source>Saved tables</source>
        <translation>Tables gardées</translation>
    </message>
</context>
<context>
    <name>ui::YouCard</name>
    <message>
        <source>Your name at the table</source>
        <translation>Votre nom à la table</translation>
    </message>
    <message>
        <source>As my name has it</source>
        <translation>Selon mon nom</translation>
    </message>
    <message>
        <source>You</source>
        <comment>name and figure</comment>
        <translation>Vous</translation>
    </message>
    <message>
        <source>Your figure</source>
        <translation>Votre figurine</translation>
    </message>
    <message>
        <source>Where somebody at the table has it already, you get the next free one and are told.</source>
        <translation>Si quelqu’un à la table l’a déjà, vous recevez la suivante qui est libre, et on vous le dit.</translation>
    </message>
    <message>
        <source>Another name brings another figure</source>
        <translation>Un autre nom apporte une autre figurine</translation>
    </message>
</context>
</TS>
