<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Page</name>
    <message>
        <source>Bulls and cows</source>
        <translation>Toros y vacas</translation>
    </message>
    <message>
        <source>Rock, paper, scissors</source>
        <translation>Piedra, papel o tijera</translation>
    </message>
    <message>
        <source>Tic-tac-toe</source>
        <translation>Tres en raya</translation>
    </message>
    <message>
        <source>Four in a row</source>
        <translation>Cuatro en raya</translation>
    </message>
    <message>
        <source>Gomoku</source>
        <translation>Gomoku</translation>
    </message>
    <message numerus="yes">
        <source>Seal · %n more</source>
        <translation>
            <numerusform>Sellar · falta %n</numerusform>
            <numerusform>Sellar · faltan %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Guess · %n more</source>
        <translation>
            <numerusform>Probar · falta %n</numerusform>
            <numerusform>Probar · faltan %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Seal my code</source>
        <translation>Sellar mi código</translation>
    </message>
    <message>
        <source>Guess</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>That has been guessed already.</source>
        <translation>Eso ya se ha probado.</translation>
    </message>
    <message>
        <source>Only you see it, and once sealed it cannot be changed.</source>
        <translation>Solo lo ves tú, y una vez sellado no se puede cambiar.</translation>
    </message>
    <message>
        <source>Your code is sealed. Waiting for %1&apos;s.</source>
        <translation>Tu código está sellado. Falta el de %1.</translation>
    </message>
    <message>
        <source>This page answers %1 by itself.</source>
        <translation>Esta página responde sola a %1.</translation>
    </message>
    <message>
        <source>This page does not know your code any more.</source>
        <translation>Esta página ya no sabe tu código.</translation>
    </message>
    <message>
        <source>guess %1 waits for its answer</source>
        <translation>el intento %1 espera respuesta</translation>
    </message>
    <message>
        <source>Your code is sealed.</source>
        <translation>Tu código está sellado.</translation>
    </message>
    <message>
        <source>place %1 of %2, %3</source>
        <translation>posición %1 de %2, %3</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacía</translation>
    </message>
    <message>
        <source>guess %1</source>
        <translation>intento %1</translation>
    </message>
    <message>
        <source>Your guesses</source>
        <translation>Tus intentos</translation>
    </message>
    <message>
        <source>Strike out</source>
        <translation>Tachar</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>Símbolos</translation>
    </message>
    <message>
        <source>%1, struck out</source>
        <translation>%1, tachado</translation>
    </message>
    <message numerus="yes">
        <source>%n bulls</source>
        <translation>
            <numerusform>%n toro</numerusform>
            <numerusform>%n toros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cows</source>
        <translation>
            <numerusform>%n vaca</numerusform>
            <numerusform>%n vacas</numerusform>
        </translation>
    </message>
    <message>
        <source>guess %1: %2</source>
        <translation>intento %1: %2</translation>
    </message>
    <message>
        <source>%1&apos;s guess %2: %3</source>
        <translation>intento %2 de %1: %3</translation>
    </message>
    <message>
        <source>Player %1</source>
        <translation>Jugador %1</translation>
    </message>
    <message>
        <source>solved in %1</source>
        <translation>resuelto en %1</translation>
    </message>
    <message numerus="yes">
        <source>%n guesses</source>
        <translation>
            <numerusform>%n intento</numerusform>
            <numerusform>%n intentos</numerusform>
        </translation>
    </message>
    <message>
        <source>none left</source>
        <translation>no queda ninguno</translation>
    </message>
    <message>
        <source>the last one</source>
        <translation>el último</translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>queda %n</numerusform>
            <numerusform>quedan %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Solved with your first guess</source>
        <translation>Resuelto al primer intento</translation>
    </message>
    <message numerus="yes">
        <source>Solved in %n guesses</source>
        <translation>
            <numerusform>Resuelto en %n intento</numerusform>
            <numerusform>Resuelto en %n intentos</numerusform>
        </translation>
    </message>
    <message>
        <source>The others still guess.</source>
        <translation>Los demás siguen adivinando.</translation>
    </message>
    <message>
        <source>Your guess %1 · of %2</source>
        <translation>Tu intento %1 · de %2</translation>
    </message>
    <message>
        <source>Your guess %1</source>
        <translation>Tu intento %1</translation>
    </message>
    <message>
        <source>Set a code for %1</source>
        <translation>Pon un código para %1</translation>
    </message>
    <message>
        <source>Your answer to %1</source>
        <translation>Tu respuesta a %1</translation>
    </message>
    <message>
        <source>not solved</source>
        <translation>sin resolver</translation>
    </message>
    <message>
        <source>%1&apos;s code</source>
        <translation>El código de %1</translation>
    </message>
    <message>
        <source>%1 looks for %2&apos;s code</source>
        <translation>%1 busca el código de %2</translation>
    </message>
    <message>
        <source>%1 looks for yours</source>
        <translation>%1 busca el tuyo</translation>
    </message>
    <message>
        <source>only you see %1</source>
        <translation>%1 solo lo ves tú</translation>
    </message>
    <message>
        <source>%1 needed %2.</source>
        <translation>%1 lo ha resuelto en %2.</translation>
    </message>
    <message>
        <source>%1 needed %2. Solve it with your next guess to share the win.</source>
        <translation>%1 lo ha resuelto en %2. Acierta en tu próximo intento y compartirás la victoria.</translation>
    </message>
    <message>
        <source>%1 needed %2. You can still do better.</source>
        <translation>%1 lo ha resuelto en %2. Aún puedes hacerlo mejor.</translation>
    </message>
    <message>
        <source>Found with guess %1</source>
        <translation>Hallado en el intento %1</translation>
    </message>
    <message>
        <source>The code was %1, found with guess %2</source>
        <translation>El código era %1, hallado en el intento %2</translation>
    </message>
    <message>
        <source>The code was %1</source>
        <translation>El código era %1</translation>
    </message>
    <message>
        <source>together</source>
        <translation>en equipo</translation>
    </message>
    <message>
        <source>duel</source>
        <translation>duelo</translation>
    </message>
    <message>
        <source>race</source>
        <translation>carrera</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1, %2 de %3</translation>
    </message>
    <message>
        <source>Round %1</source>
        <translation>Ronda %1</translation>
    </message>
    <message>
        <source>Next round</source>
        <translation>Otra ronda</translation>
    </message>
    <message>
        <source>Throw</source>
        <translation>Lanzar</translation>
    </message>
    <message>
        <source>Throw %1</source>
        <translation>Sacar %1</translation>
    </message>
    <message>
        <source>All throws are sealed.</source>
        <translation>Todos los gestos están sellados.</translation>
    </message>
    <message>
        <source>Your throw is sealed.</source>
        <translation>Tu gesto está sellado.</translation>
    </message>
    <message>
        <source>Sealed until everybody has thrown.</source>
        <translation>Sellado hasta que todos hayan elegido.</translation>
    </message>
    <message>
        <source>Round %1 · opened</source>
        <translation>Ronda %1 · abierta</translation>
    </message>
    <message>
        <source>Choose your gesture</source>
        <translation>Elige tu gesto</translation>
    </message>
    <message>
        <source>The throws are being chosen.</source>
        <translation>Se están eligiendo los gestos.</translation>
    </message>
    <message>
        <source>Your throw is sealed; it cannot be changed.</source>
        <translation>Tu gesto está sellado; ya no se puede cambiar.</translation>
    </message>
    <message>
        <source>beats %1</source>
        <translation>gana a %1</translation>
    </message>
    <message>
        <source>your sealed throw</source>
        <translation>tu gesto sellado</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>elegido</translation>
    </message>
    <message>
        <source>air</source>
        <translation>aire</translation>
    </message>
    <message>
        <source>airplane</source>
        <translation>avión</translation>
    </message>
    <message>
        <source>alien</source>
        <translation>alienígena</translation>
    </message>
    <message>
        <source>axe</source>
        <translation>hacha</translation>
    </message>
    <message>
        <source>baby</source>
        <translation>bebé</translation>
    </message>
    <message>
        <source>beer</source>
        <translation>cerveza</translation>
    </message>
    <message>
        <source>bicycle</source>
        <translation>bicicleta</translation>
    </message>
    <message>
        <source>bird</source>
        <translation>pájaro</translation>
    </message>
    <message>
        <source>blood</source>
        <translation>sangre</translation>
    </message>
    <message>
        <source>book</source>
        <translation>libro</translation>
    </message>
    <message>
        <source>bowl</source>
        <translation>cuenco</translation>
    </message>
    <message>
        <source>brain</source>
        <translation>cerebro</translation>
    </message>
    <message>
        <source>butter</source>
        <translation>mantequilla</translation>
    </message>
    <message>
        <source>cage</source>
        <translation>jaula</translation>
    </message>
    <message>
        <source>camera</source>
        <translation>cámara</translation>
    </message>
    <message>
        <source>car</source>
        <translation>coche</translation>
    </message>
    <message>
        <source>castle</source>
        <translation>castillo</translation>
    </message>
    <message>
        <source>cat</source>
        <translation>gato</translation>
    </message>
    <message>
        <source>chain</source>
        <translation>cadena</translation>
    </message>
    <message>
        <source>chainsaw</source>
        <translation>motosierra</translation>
    </message>
    <message>
        <source>church</source>
        <translation>iglesia</translation>
    </message>
    <message>
        <source>cloud</source>
        <translation>nube</translation>
    </message>
    <message>
        <source>cockroach</source>
        <translation>cucaracha</translation>
    </message>
    <message>
        <source>community</source>
        <translation>comunidad</translation>
    </message>
    <message>
        <source>computer</source>
        <translation>ordenador</translation>
    </message>
    <message>
        <source>cross</source>
        <translation>cruz</translation>
    </message>
    <message>
        <source>cup</source>
        <translation>taza</translation>
    </message>
    <message>
        <source>death</source>
        <translation>muerte</translation>
    </message>
    <message>
        <source>devil</source>
        <translation>diablo</translation>
    </message>
    <message>
        <source>diamond</source>
        <translation>diamante</translation>
    </message>
    <message>
        <source>dragon</source>
        <translation>dragón</translation>
    </message>
    <message>
        <source>duck</source>
        <translation>pato</translation>
    </message>
    <message>
        <source>dynamite</source>
        <translation>dinamita</translation>
    </message>
    <message>
        <source>electricity</source>
        <translation>electricidad</translation>
    </message>
    <message>
        <source>fence</source>
        <translation>valla</translation>
    </message>
    <message>
        <source>film</source>
        <translation>película</translation>
    </message>
    <message>
        <source>fire</source>
        <translation>fuego</translation>
    </message>
    <message>
        <source>fish</source>
        <translation>pez</translation>
    </message>
    <message>
        <source>gold</source>
        <translation>oro</translation>
    </message>
    <message>
        <source>grass</source>
        <translation>hierba</translation>
    </message>
    <message>
        <source>guitar</source>
        <translation>guitarra</translation>
    </message>
    <message>
        <source>gun</source>
        <translation>pistola</translation>
    </message>
    <message>
        <source>heart</source>
        <translation>corazón</translation>
    </message>
    <message>
        <source>helicopter</source>
        <translation>helicóptero</translation>
    </message>
    <message>
        <source>home</source>
        <translation>hogar</translation>
    </message>
    <message>
        <source>human</source>
        <translation>humano</translation>
    </message>
    <message>
        <source>king</source>
        <translation>rey</translation>
    </message>
    <message>
        <source>laser</source>
        <translation>láser</translation>
    </message>
    <message>
        <source>law</source>
        <translation>ley</translation>
    </message>
    <message>
        <source>lightning</source>
        <translation>rayo</translation>
    </message>
    <message>
        <source>lizard</source>
        <translation>lagarto</translation>
    </message>
    <message>
        <source>man</source>
        <translation>hombre</translation>
    </message>
    <message>
        <source>math</source>
        <translation>matemáticas</translation>
    </message>
    <message>
        <source>Medusa</source>
        <translation>Medusa</translation>
    </message>
    <message>
        <source>money</source>
        <translation>dinero</translation>
    </message>
    <message>
        <source>monkey</source>
        <translation>mono</translation>
    </message>
    <message>
        <source>moon</source>
        <translation>luna</translation>
    </message>
    <message>
        <source>mountain</source>
        <translation>montaña</translation>
    </message>
    <message>
        <source>noise</source>
        <translation>ruido</translation>
    </message>
    <message>
        <source>nuke</source>
        <translation>bomba nuclear</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>papel</translation>
    </message>
    <message>
        <source>peace</source>
        <translation>paz</translation>
    </message>
    <message>
        <source>pit</source>
        <translation>foso</translation>
    </message>
    <message>
        <source>planet</source>
        <translation>planeta</translation>
    </message>
    <message>
        <source>platinum</source>
        <translation>platino</translation>
    </message>
    <message>
        <source>poison</source>
        <translation>veneno</translation>
    </message>
    <message>
        <source>police</source>
        <translation>policía</translation>
    </message>
    <message>
        <source>porcupine</source>
        <translation>puercoespín</translation>
    </message>
    <message>
        <source>power</source>
        <translation>poder</translation>
    </message>
    <message>
        <source>prayer</source>
        <translation>oración</translation>
    </message>
    <message>
        <source>prince</source>
        <translation>príncipe</translation>
    </message>
    <message>
        <source>princess</source>
        <translation>princesa</translation>
    </message>
    <message>
        <source>queen</source>
        <translation>reina</translation>
    </message>
    <message>
        <source>quicksand</source>
        <translation>arenas movedizas</translation>
    </message>
    <message>
        <source>rain</source>
        <translation>lluvia</translation>
    </message>
    <message>
        <source>rainbow</source>
        <translation>arcoíris</translation>
    </message>
    <message>
        <source>robot</source>
        <translation>robot</translation>
    </message>
    <message>
        <source>rock</source>
        <translation>piedra</translation>
    </message>
    <message>
        <source>Satan</source>
        <translation>Satán</translation>
    </message>
    <message>
        <source>school</source>
        <translation>escuela</translation>
    </message>
    <message>
        <source>scissors</source>
        <translation>tijera</translation>
    </message>
    <message>
        <source>sky</source>
        <translation>cielo</translation>
    </message>
    <message>
        <source>snake</source>
        <translation>serpiente</translation>
    </message>
    <message>
        <source>spider</source>
        <translation>araña</translation>
    </message>
    <message>
        <source>Spock</source>
        <translation>Spock</translation>
    </message>
    <message>
        <source>sponge</source>
        <translation>esponja</translation>
    </message>
    <message>
        <source>sun</source>
        <translation>sol</translation>
    </message>
    <message>
        <source>sword</source>
        <translation>espada</translation>
    </message>
    <message>
        <source>tank</source>
        <translation>tanque</translation>
    </message>
    <message>
        <source>toilet</source>
        <translation>váter</translation>
    </message>
    <message>
        <source>tornado</source>
        <translation>tornado</translation>
    </message>
    <message>
        <source>train</source>
        <translation>tren</translation>
    </message>
    <message>
        <source>tree</source>
        <translation>árbol</translation>
    </message>
    <message>
        <source>turnip</source>
        <translation>nabo</translation>
    </message>
    <message>
        <source>TV</source>
        <translation>tele</translation>
    </message>
    <message>
        <source>UFO</source>
        <translation>ovni</translation>
    </message>
    <message>
        <source>vampire</source>
        <translation>vampiro</translation>
    </message>
    <message>
        <source>video game</source>
        <translation>videojuego</translation>
    </message>
    <message>
        <source>vulture</source>
        <translation>buitre</translation>
    </message>
    <message>
        <source>wall</source>
        <translation>muro</translation>
    </message>
    <message>
        <source>water</source>
        <translation>agua</translation>
    </message>
    <message>
        <source>whip</source>
        <translation>látigo</translation>
    </message>
    <message>
        <source>wolf</source>
        <translation>lobo</translation>
    </message>
    <message>
        <source>woman</source>
        <translation>mujer</translation>
    </message>
    <message>
        <source>number %1</source>
        <translation>número %1</translation>
    </message>
    <message>
        <source>%1 beats %2</source>
        <translation>%1 gana a %2</translation>
    </message>
    <message>
        <source>Type to find</source>
        <translation>Escribe para buscar</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Gestures</source>
        <translation>Gestos</translation>
    </message>
    <message>
        <source>No gesture is called that.</source>
        <translation>Ningún gesto se llama así.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>each beats the %n after it</source>
        <translation>
            <numerusform>cada uno gana al siguiente</numerusform>
            <numerusform>cada uno gana a los %n siguientes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 beat %2</source>
        <translation>%1 ganan a %2</translation>
    </message>
    <message>
        <source>One</source>
        <translation>Uno</translation>
    </message>
    <message>
        <source>two</source>
        <translation>dos</translation>
    </message>
    <message>
        <source>three</source>
        <translation>tres</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Tú</translation>
    </message>
    <message>
        <source>Your throw</source>
        <translation>Tu jugada</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>sellado</translation>
    </message>
    <message>
        <source>beats the lit one</source>
        <translation>gana al iluminado</translation>
    </message>
    <message>
        <source>beats the %1 lit ones</source>
        <translation>gana a los %1 iluminados</translation>
    </message>
    <message>
        <source>Choose one, then throw it.</source>
        <translation>Elige uno y lánzalo.</translation>
    </message>
    <message>
        <source>Nothing was opened</source>
        <translation>No se ha abierto nada</translation>
    </message>
    <message>
        <source>All threw %1</source>
        <translation>Todos sacan %1</translation>
    </message>
    <message>
        <source>All were beaten</source>
        <translation>Todos vencidos</translation>
    </message>
    <message>
        <source>Nobody is out</source>
        <translation>Nadie queda fuera</translation>
    </message>
    <message>
        <source>%1 wins</source>
        <translation>Gana %1</translation>
    </message>
    <message>
        <source>the best: %1 of %2</source>
        <translation>en cabeza: %1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n of %2 stay in</source>
        <translation>
            <numerusform>sigue %n de %2</numerusform>
            <numerusform>siguen %n de %2</numerusform>
        </translation>
    </message>
    <message>
        <source>all stay in</source>
        <translation>todos dentro</translation>
    </message>
    <message>
        <source>all were beaten</source>
        <translation>todos vencidos</translation>
    </message>
    <message>
        <source>not opened: out</source>
        <translation>sin abrir: fuera</translation>
    </message>
    <message>
        <source>not opened</source>
        <translation>sin abrir</translation>
    </message>
    <message>
        <source>out: %1</source>
        <translation>fuera: %1</translation>
    </message>
    <message>
        <source>out</source>
        <translation>fuera</translation>
    </message>
    <message>
        <source>still in</source>
        <translation>dentro</translation>
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
            <numerusform>%n fuera</numerusform>
            <numerusform>%n fuera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points after round %2</source>
        <translation>
            <numerusform>%n punto tras la ronda %2</numerusform>
            <numerusform>%n puntos tras la ronda %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 gestures</source>
        <translation>%1 gestos</translation>
    </message>
    <message>
        <source>first to %1</source>
        <translation>meta: %1</translation>
    </message>
    <message>
        <source>Drop in column %1</source>
        <translation>Soltar en la columna %1</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Soltar</translation>
    </message>
    <message>
        <source>Play %1</source>
        <translation>Jugar %1</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Jugar</translation>
    </message>
    <message>
        <source>aim at %1</source>
        <translation>apuntar a %1</translation>
    </message>
    <message>
        <source>one to the left: %1</source>
        <translation>uno a la izquierda: %1</translation>
    </message>
    <message>
        <source>one up: %1</source>
        <translation>uno arriba: %1</translation>
    </message>
    <message>
        <source>one down: %1</source>
        <translation>uno abajo: %1</translation>
    </message>
    <message>
        <source>one to the right: %1</source>
        <translation>uno a la derecha: %1</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>columna %1</translation>
    </message>
    <message>
        <source>%1 plays %2.</source>
        <translation>%1 juega %2.</translation>
    </message>
    <message>
        <source>%1, %2 by %3</source>
        <translation>%1, %2 por %3</translation>
    </message>
    <message>
        <source>your turn</source>
        <translation>te toca</translation>
    </message>
    <message>
        <source>Tap a cell to play.</source>
        <translation>Toca una casilla para jugar.</translation>
    </message>
    <message>
        <source>Tap a column, tap it again to drop.</source>
        <translation>Toca una columna y tócala otra vez para soltar.</translation>
    </message>
    <message>
        <source>Tap again, or press Play. Hold and slide to aim.</source>
        <translation>Otro toque y juegas. Mantén y desliza para apuntar.</translation>
    </message>
    <message>
        <source>Tap a place to aim at it.</source>
        <translation>Toca un sitio del tablero para apuntar.</translation>
    </message>
    <message>
        <source>That column is full.</source>
        <translation>Esa columna está llena.</translation>
    </message>
    <message>
        <source>That cell is taken.</source>
        <translation>Esa casilla está ocupada.</translation>
    </message>
    <message>
        <source>It is not your turn yet.</source>
        <translation>Aún no es tu turno.</translation>
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
        <translation>raya ganadora</translation>
    </message>
    <message>
        <source>last move</source>
        <translation>última jugada</translation>
    </message>
    <message>
        <source>Three</source>
        <translation>Tres</translation>
    </message>
    <message>
        <source>Four</source>
        <translation>Cuatro</translation>
    </message>
    <message>
        <source>Five</source>
        <translation>Cinco</translation>
    </message>
    <message>
        <source>Six</source>
        <translation>Seis</translation>
    </message>
    <message>
        <source>Seven</source>
        <translation>Siete</translation>
    </message>
    <message>
        <source>Eight</source>
        <translation>Ocho</translation>
    </message>
    <message>
        <source>Nine</source>
        <translation>Nueve</translation>
    </message>
    <message>
        <source>Ten</source>
        <translation>Diez</translation>
    </message>
    <message>
        <source>%1 in a row on move %2</source>
        <translation>%1 en raya en la jugada %2</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1, %2 in a row</source>
        <translation>%1, %2 en raya</translation>
    </message>
    <message>
        <source>Parlor, games in the house</source>
        <translation>Parlor, juegos en casa</translation>
    </message>
    <message>
        <source>Your turn</source>
        <translation>Te toca</translation>
    </message>
    <message>
        <source>Your choice stays closed</source>
        <translation>Tu elección sigue cerrada</translation>
    </message>
    <message>
        <source>We are back.</source>
        <translation>Ya hemos vuelto.</translation>
    </message>
    <message>
        <source>Reconnecting</source>
        <translation>Reconectando</translation>
    </message>
    <message>
        <source>%1 says: %2</source>
        <translation>%1 dice: %2</translation>
    </message>
    <message>
        <source>%1 joined</source>
        <translation>%1 se ha unido</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 se ha ido</translation>
    </message>
    <message>
        <source>%1 did not come back</source>
        <translation>%1 no ha vuelto</translation>
    </message>
    <message>
        <source>%1&apos;s connection is gone</source>
        <translation>%1 se ha quedado sin conexión</translation>
    </message>
    <message>
        <source>%1 closed the window</source>
        <translation>%1 ha cerrado la ventana</translation>
    </message>
    <message>
        <source>%1 is back</source>
        <translation>%1 ha vuelto</translation>
    </message>
    <message>
        <source>%1 was asked to leave</source>
        <translation>Se ha pedido a %1 que se vaya</translation>
    </message>
    <message>
        <source>%1 is host now</source>
        <translation>%1 organiza ahora la sala</translation>
    </message>
    <message>
        <source>You joined</source>
        <translation>Te has unido</translation>
    </message>
    <message>
        <source>Somebody here has your figure already. At this table you are %1.</source>
        <translation>Alguien aquí ya tiene tu figura. En esta mesa tienes esta: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Chat, %n not read</source>
        <translation>
            <numerusform>Chat, %n sin leer</numerusform>
            <numerusform>Chat, %n sin leer</numerusform>
        </translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>aún sin enviar</translation>
    </message>
    <message>
        <source>Write to the table</source>
        <translation>Escribe a la mesa</translation>
    </message>
    <message>
        <source>%1. We say so here when it is your turn.</source>
        <translation>%1. Aquí te avisamos cuando te toque.</translation>
    </message>
    <message>
        <source>Sent when we are back</source>
        <translation>Se enviará al volver la conexión</translation>
    </message>
    <message>
        <source>You are muted here.</source>
        <translation>Te han silenciado aquí.</translation>
    </message>
    <message>
        <source>You are muted here. You can still read; ask %1 to let you write again.</source>
        <translation>Te han silenciado aquí. Puedes seguir leyendo; pide a %1 que te deje escribir otra vez.</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Lo que se ha dicho</translation>
    </message>
    <message>
        <source>No one has said anything yet.</source>
        <translation>Nadie ha dicho nada todavía.</translation>
    </message>
    <message>
        <source>Reactions</source>
        <translation>Reacciones</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message numerus="yes">
        <source>All %n seals hold.</source>
        <translation>
            <numerusform>El sello es válido.</numerusform>
            <numerusform>Los %n sellos son válidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1&apos;s program was the referee.</source>
        <translation>El programa de %1 hizo de árbitro.</translation>
    </message>
    <message>
        <source>The table&apos;s program was the referee.</source>
        <translation>El programa de la mesa hizo de árbitro.</translation>
    </message>
    <message>
        <source>What that means</source>
        <translation>Qué significa</translation>
    </message>
    <message>
        <source>%1&apos;s seal does not hold</source>
        <translation>El sello de %1 no es válido</translation>
    </message>
    <message>
        <source>A seal does not hold</source>
        <translation>Un sello no es válido</translation>
    </message>
    <message>
        <source>The host shows another choice than the one that you have sealed. Yours stays closed.</source>
        <translation>El anfitrión muestra otra elección que la que has sellado. La tuya sigue cerrada.</translation>
    </message>
    <message>
        <source>The host asks for your choice before it is time. It stays closed.</source>
        <translation>El anfitrión pide tu elección antes de tiempo. Sigue cerrada.</translation>
    </message>
    <message>
        <source>What was opened is not what was sealed before. Somebody has cheated, or their program is broken.</source>
        <translation>Lo que se abrió no es lo que se selló antes. Alguien ha hecho trampa, o su programa falla.</translation>
    </message>
    <message>
        <source>Fair play</source>
        <translation>Juego limpio</translation>
    </message>
    <message>
        <source>Everybody sees every move, and the rules refuse what is against them.</source>
        <translation>Todos ven cada jugada, y las reglas rechazan lo que no permiten.</translation>
    </message>
    <message>
        <source>This page seals your throws and codes before anybody can see them, and checks the seals of the others.</source>
        <translation>Esta página sella tus gestos y códigos antes de que nadie pueda verlos, y comprueba los sellos de los demás.</translation>
    </message>
    <message>
        <source>It comes from %1&apos;s computer, so it cannot protect you from a host who has changed the program. Parlor on your own computer can.</source>
        <translation>Viene del ordenador de %1, así que no puede protegerte de un anfitrión que haya cambiado el programa. Parlor en tu propio ordenador sí puede.</translation>
    </message>
    <message>
        <source>It comes from the computer that holds the table, so it cannot protect you from a host who has changed the program. Parlor on your own computer can.</source>
        <translation>Viene del ordenador donde está la mesa, así que no puede protegerte de un anfitrión que haya cambiado el programa. Parlor en tu propio ordenador sí puede.</translation>
    </message>
    <message>
        <source>In a race for a code or a search together, the seal proves that the code never changed; the computer that holds the table knows it.</source>
        <translation>En una carrera por un código o una búsqueda en equipo, el sello demuestra que el código nunca cambió; el ordenador donde está la mesa lo conoce.</translation>
    </message>
    <message>
        <source>Game</source>
        <translation>Juego</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>Ask for a password</source>
        <translation>Pedir contraseña</translation>
    </message>
    <message>
        <source>without one all may come in</source>
        <translation>sin contraseña puede entrar cualquiera</translation>
    </message>
    <message>
        <source>The table&apos;s name</source>
        <translation>Nombre de la mesa</translation>
    </message>
    <message>
        <source>Enter a password, or let everybody in.</source>
        <translation>Escribe una contraseña o deja entrar a todos.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>sin cambios</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>own choice</source>
        <translation>a medida</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>Three in a row win.</source>
        <translation>Ganan tres en raya.</translation>
    </message>
    <message>
        <source>Classic %1 × %2</source>
        <translation>Clásico %1 × %2</translation>
    </message>
    <message>
        <source>Wide %1 × %2</source>
        <translation>Ancho %1 × %2</translation>
    </message>
    <message>
        <source>Large %1 × %2</source>
        <translation>Grande %1 × %2</translation>
    </message>
    <message>
        <source>Discs fall; four in a row win.</source>
        <translation>Las fichas caen; ganan cuatro en raya.</translation>
    </message>
    <message>
        <source>Five in a row on a large board.</source>
        <translation>Cinco en raya en un tablero grande.</translation>
    </message>
    <message>
        <source>Quick %1 × %2</source>
        <translation>Rápido %1 × %2</translation>
    </message>
    <message>
        <source>Everybody throws at the same moment.</source>
        <translation>Todos sacan a la vez.</translation>
    </message>
    <message>
        <source>With lizard and Spock</source>
        <translation>Con lagarto y Spock</translation>
    </message>
    <message>
        <source>Most points, first to %1</source>
        <translation>Más puntos, meta: %1</translation>
    </message>
    <message>
        <source>Find the hidden code by guessing and thinking.</source>
        <translation>Encuentra el código oculto probando y pensando.</translation>
    </message>
    <message>
        <source>Race for a code</source>
        <translation>Carrera por un código</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>En equipo</translation>
    </message>
    <message>
        <source>Duel: a code for each other</source>
        <translation>Duelo: un código para cada rival</translation>
    </message>
    <message>
        <source>Easy race: 3 of 6 symbols</source>
        <translation>Carrera fácil: 3 de 6 símbolos</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Mirar</translation>
    </message>
    <message>
        <source>Sit down</source>
        <translation>Sentarse</translation>
    </message>
    <message>
        <source>Only watch</source>
        <translation>Solo mirar</translation>
    </message>
    <message>
        <source>See all tables</source>
        <translation>Ver todas las mesas</translation>
    </message>
    <message>
        <source>Nothing to install; it all stays on this network.</source>
        <translation>No hay que instalar nada; todo queda en esta red.</translation>
    </message>
    <message>
        <source>A match is running at %1</source>
        <translation>Hay una partida en marcha: %1</translation>
    </message>
    <message>
        <source>This table is full</source>
        <translation>Esta mesa está llena</translation>
    </message>
    <message>
        <source>Sit down at %1</source>
        <translation>Siéntate: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n watch</source>
        <translation>
            <numerusform>%n mira</numerusform>
            <numerusform>%n miran</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <translation>%1 con %2</translation>
    </message>
    <message numerus="yes">
        <source>%n seats are free</source>
        <translation>
            <numerusform>%n sitio libre</numerusform>
            <numerusform>%n sitios libres</numerusform>
        </translation>
    </message>
    <message>
        <source>Watch until a seat is free?</source>
        <translation>¿Mirar hasta que quede un sitio libre?</translation>
    </message>
    <message>
        <source>You sit down by yourself after this match, if there is a seat then.</source>
        <translation>Te sientas automáticamente después de esta partida, si entonces hay sitio.</translation>
    </message>
    <message>
        <source>You sit down by yourself as soon as somebody gets up.</source>
        <translation>Te sientas automáticamente en cuanto alguien se levante.</translation>
    </message>
    <message>
        <source>Write a name, so that the others know you.</source>
        <translation>Escribe un nombre para que los demás te conozcan.</translation>
    </message>
    <message>
        <source>Your name at the table</source>
        <translation>Tu nombre en la mesa</translation>
    </message>
    <message>
        <source>The table&apos;s password</source>
        <translation>Contraseña de la mesa</translation>
    </message>
    <message>
        <source>That is not the password. Ask %1 for it.</source>
        <translation>Esa no es la contraseña. Pídesela a %1.</translation>
    </message>
    <message>
        <source>Your figure</source>
        <translation>Tu figura</translation>
    </message>
    <message>
        <source>Swipe for all 32.</source>
        <translation>Desliza para ver las 32.</translation>
    </message>
    <message>
        <source>Figure %1</source>
        <translation>Figura %1</translation>
    </message>
    <message>
        <source>%1 then wins.</source>
        <translation>Entonces gana %1.</translation>
    </message>
    <message>
        <source>The match ends, and nobody wins.</source>
        <translation>La partida termina, y nadie gana.</translation>
    </message>
    <message>
        <source>You are out, and the others play on.</source>
        <translation>Quedas fuera, y los demás siguen jugando.</translation>
    </message>
    <message>
        <source>Somebody else is the host then. You can come back with the same code.</source>
        <translation>Entonces será anfitrión otra persona. Puedes volver con el mismo código.</translation>
    </message>
    <message>
        <source>You can come back with the same code.</source>
        <translation>Puedes volver con el mismo código.</translation>
    </message>
    <message>
        <source>Leave the table?</source>
        <translation>¿Salir de la mesa?</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Quedarme</translation>
    </message>
    <message>
        <source>Leave the table</source>
        <translation>Salir de la mesa</translation>
    </message>
    <message>
        <source>If you only close this page, your seat is kept for a while (%1).</source>
        <translation>Si solo cierras esta página, te guardamos el sitio un rato (%1).</translation>
    </message>
    <message>
        <source>Leave, and let %1 win</source>
        <translation>Salir, y que gane %1</translation>
    </message>
    <message>
        <source>Leave the match</source>
        <translation>Salir de la partida</translation>
    </message>
    <message>
        <source>Leave in the middle of the match?</source>
        <translation>¿Salir en mitad de la partida?</translation>
    </message>
    <message>
        <source>Resign?</source>
        <translation>¿Rendirse?</translation>
    </message>
    <message>
        <source>Play on</source>
        <translation>Seguir jugando</translation>
    </message>
    <message>
        <source>Resign</source>
        <translation>Rendirse</translation>
    </message>
    <message>
        <source>End the match for all?</source>
        <translation>¿Terminar la partida para todos?</translation>
    </message>
    <message>
        <source>Nobody wins then.</source>
        <translation>Entonces no gana nadie.</translation>
    </message>
    <message>
        <source>End the match for all</source>
        <translation>Terminar la partida para todos</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Mesas</translation>
    </message>
    <message>
        <source>Nobody has opened a table yet</source>
        <translation>Nadie ha abierto aún una mesa</translation>
    </message>
    <message>
        <source>Open one; the others see it at once. Tables appear here by themselves.</source>
        <translation>Abre una; los demás la ven al momento. Las mesas aparecen aquí por sí solas.</translation>
    </message>
    <message>
        <source>Open a table</source>
        <translation>Abrir una mesa</translation>
    </message>
    <message>
        <source>playing</source>
        <translation>jugando</translation>
    </message>
    <message>
        <source>%1 of %2 seated</source>
        <translation>%1 de %2 en la mesa</translation>
    </message>
    <message>
        <source>needs a password</source>
        <translation>pide contraseña</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Unirse</translation>
    </message>
    <message>
        <source>You are its host and sit down at once.</source>
        <translation>La organizas tú y te sientas al momento.</translation>
    </message>
    <message>
        <source>Open the table</source>
        <translation>Abrir la mesa</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Move %1 of %2</source>
        <translation>Jugada %1 de %2</translation>
    </message>
    <message>
        <source>Just a moment</source>
        <translation>Un momento</translation>
    </message>
    <message>
        <source>One move back</source>
        <translation>Una jugada atrás</translation>
    </message>
    <message>
        <source>One move on</source>
        <translation>Una jugada adelante</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>Volver al presente</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>Jugadas</translation>
    </message>
    <message>
        <source>You sit down by yourself as soon as a seat is free.</source>
        <translation>Te sientas automáticamente en cuanto quede un sitio libre.</translation>
    </message>
    <message>
        <source>You are watching.</source>
        <translation>Estás mirando.</translation>
    </message>
    <message>
        <source>This page does not know the game “%1”. You may watch and leave.</source>
        <translation>Esta página no conoce el juego «%1». Puedes mirar y salir.</translation>
    </message>
    <message>
        <source>Looking back</source>
        <translation>Mirando atrás</translation>
    </message>
    <message>
        <source>Wait, I am not ready</source>
        <translation>Espera, aún no</translation>
    </message>
    <message>
        <source>Rematch</source>
        <translation>Revancha</translation>
    </message>
    <message>
        <source>Look back</source>
        <translation>Mirar atrás</translation>
    </message>
    <message>
        <source>Change the game</source>
        <translation>Cambiar de juego</translation>
    </message>
    <message>
        <source>%1 is choosing a game</source>
        <translation>%1 está eligiendo un juego</translation>
    </message>
    <message>
        <source>Waiting for players</source>
        <translation>Esperando a más jugadores</translation>
    </message>
    <message>
        <source>%1 is ready for a rematch.</source>
        <translation>%1 ya quiere la revancha.</translation>
    </message>
    <message numerus="yes">
        <source>%n are ready for a rematch.</source>
        <translation>
            <numerusform>%n ya quiere la revancha.</numerusform>
            <numerusform>%n ya quieren la revancha.</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for the others to be ready</source>
        <translation>Esperando a los demás</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Let somebody else in</source>
        <translation>Invitar a otra persona</translation>
    </message>
    <message>
        <source>Shows the address</source>
        <translation>Muestra la dirección</translation>
    </message>
    <message>
        <source>Your name and figure</source>
        <translation>Tu nombre y tu figura</translation>
    </message>
    <message>
        <source>That&apos;s me</source>
        <translation>Soy yo</translation>
    </message>
    <message>
        <source>What is sealed, and from whom</source>
        <translation>Qué se sella, y ante quién</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Sonidos</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Claro u oscuro</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>What this device keeps</source>
        <translation>Lo que guarda este dispositivo</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>you</source>
        <translation>tú</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>as the device</source>
        <translation>como el dispositivo</translation>
    </message>
    <message>
        <source>as the browser</source>
        <translation>como el navegador</translation>
    </message>
    <message>
        <source>On the same Wi-Fi, in any browser, without installing anything:</source>
        <translation>En la misma wifi, en cualquier navegador y sin instalar nada:</translation>
    </message>
    <message>
        <source>The password is “%1”.</source>
        <translation>La contraseña es «%1».</translation>
    </message>
    <message>
        <source>The table asks for a password. The host knows it.</source>
        <translation>La mesa pide una contraseña. El anfitrión la sabe.</translation>
    </message>
    <message>
        <source>The code to scan stands in the window of the host.</source>
        <translation>El código para escanear está en la ventana del anfitrión.</translation>
    </message>
    <message>
        <source>With Parlor on their computer they open this instead:</source>
        <translation>Con Parlor en el ordenador se abre esto en su lugar:</translation>
    </message>
    <message>
        <source>your name and your figure</source>
        <translation>tu nombre y tu figura</translation>
    </message>
    <message>
        <source>who you are at this table, and at three others, so that your seat is yours again</source>
        <translation>quién eres en esta mesa y en otras tres, para que tu sitio vuelva a ser tuyo</translation>
    </message>
    <message>
        <source>what you have sealed, until the match is over</source>
        <translation>lo que has sellado, hasta que termine la partida</translation>
    </message>
    <message>
        <source>sounds, light or dark, language</source>
        <translation>sonidos, claro u oscuro, idioma</translation>
    </message>
    <message>
        <source>This page keeps on this device, and nowhere else:</source>
        <translation>Esta página guarda en este dispositivo, y en ningún otro sitio:</translation>
    </message>
    <message>
        <source>This browser keeps nothing for this page: a reload loses your seat.</source>
        <translation>Este navegador no guarda nada de esta página: si la recargas, pierdes tu sitio.</translation>
    </message>
    <message>
        <source>Your seat at this table is lost then.</source>
        <translation>Entonces pierdes tu sitio en esta mesa.</translation>
    </message>
    <message>
        <source>Yes, forget me</source>
        <translation>Sí, olvídame</translation>
    </message>
    <message>
        <source>Forget me on this device</source>
        <translation>Olvídame en este dispositivo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>%1&apos;s table</source>
        <translation>Mesa de %1</translation>
    </message>
    <message>
        <source>%1 and %2 watch</source>
        <translation>%1 y %2 miran</translation>
    </message>
    <message>
        <source>%1 watches</source>
        <translation>%1 mira</translation>
    </message>
    <message numerus="yes">
        <source>%n s a move</source>
        <translation>
            <numerusform>%n s por jugada</numerusform>
            <numerusform>%n s por jugada</numerusform>
        </translation>
    </message>
    <message>
        <source>no clock</source>
        <translation>sin reloj</translation>
    </message>
    <message numerus="yes">
        <source>%n s each</source>
        <translation>
            <numerusform>%n s cada uno</numerusform>
            <numerusform>%n s cada uno</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min each</source>
        <translation>
            <numerusform>%n min cada uno</numerusform>
            <numerusform>%n min cada uno</numerusform>
        </translation>
    </message>
    <message>
        <source>Best of %1</source>
        <translation>Al mejor de %1</translation>
    </message>
    <message>
        <source>One match</source>
        <translation>Una partida</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>Mirando</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>hosts</source>
        <translation>anfitrión</translation>
    </message>
    <message>
        <source>in a browser</source>
        <translation>en un navegador</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>en silencio</translation>
    </message>
    <message>
        <source>%1, you</source>
        <translation>%1, tú</translation>
    </message>
    <message>
        <source>Hand over the table</source>
        <translation>Ceder la mesa</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Quitar el silencio</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Silenciar</translation>
    </message>
    <message>
        <source>Ask to leave</source>
        <translation>Pedir que se vaya</translation>
    </message>
    <message>
        <source>Yes, ask %1 to leave</source>
        <translation>Sí, pedir a %1 que se vaya</translation>
    </message>
    <message>
        <source>Do not let in any more</source>
        <translation>No dejar entrar más</translation>
    </message>
    <message>
        <source>Yes, do not let %1 in any more</source>
        <translation>Sí, no dejar entrar más a %1</translation>
    </message>
    <message>
        <source>Not let in</source>
        <translation>No admitidos</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>Dejar entrar</translation>
    </message>
    <message>
        <source>Let in %1</source>
        <translation>Dejar entrar a %1</translation>
    </message>
    <message>
        <source>Clap</source>
        <translation>Aplauso</translation>
    </message>
    <message>
        <source>Laugh</source>
        <translation>Risa</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Pensando</translation>
    </message>
    <message>
        <source>Hurry</source>
        <translation>Deprisa</translation>
    </message>
    <message>
        <source>Wow</source>
        <translation>Asombro</translation>
    </message>
    <message>
        <source>Sad</source>
        <translation>Triste</translation>
    </message>
    <message>
        <source>Love it</source>
        <translation>Genial</translation>
    </message>
    <message>
        <source>Wave</source>
        <translation>Saludo</translation>
    </message>
    <message>
        <source>Players</source>
        <translation>Jugadores</translation>
    </message>
    <message numerus="yes">
        <source>%n wins</source>
        <translation>
            <numerusform>%n victoria</numerusform>
            <numerusform>%n victorias</numerusform>
        </translation>
    </message>
    <message>
        <source>seat kept %1</source>
        <translation>sitio guardado: %1</translation>
    </message>
    <message>
        <source>A draw</source>
        <translation>Empate</translation>
    </message>
    <message>
        <source>The match was ended</source>
        <translation>Se ha puesto fin a la partida</translation>
    </message>
    <message>
        <source>All lose together</source>
        <translation>Pierden en equipo</translation>
    </message>
    <message>
        <source>The match is over</source>
        <translation>La partida ha terminado</translation>
    </message>
    <message>
        <source>Nobody wins</source>
        <translation>Nadie gana</translation>
    </message>
    <message>
        <source>All win together</source>
        <translation>Ganan en equipo</translation>
    </message>
    <message>
        <source>You win, %1</source>
        <translation>Has ganado, %1</translation>
    </message>
    <message>
        <source>You and %1 win</source>
        <translation>Victoria para ti y para %1</translation>
    </message>
    <message>
        <source>You, %1 and %2 win</source>
        <translation>Victoria para ti, para %1 y para %2</translation>
    </message>
    <message numerus="yes">
        <source>You and %n others win</source>
        <translation>
            <numerusform>Victoria para ti y para %n más</numerusform>
            <numerusform>Victoria para ti y para %n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n players win</source>
        <translation>
            <numerusform>Gana %n jugador</numerusform>
            <numerusform>Ganan %n jugadores</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 and %3 win</source>
        <translation>Victoria para %1, para %2 y para %3</translation>
    </message>
    <message>
        <source>%1 and %2 win</source>
        <translation>Victoria para %1 y para %2</translation>
    </message>
    <message>
        <source>The host has ended it; nobody wins.</source>
        <translation>El anfitrión le ha puesto fin; nadie gana.</translation>
    </message>
    <message>
        <source>The others are out.</source>
        <translation>Los demás han quedado fuera.</translation>
    </message>
    <message>
        <source>You have resigned.</source>
        <translation>Te has rendido.</translation>
    </message>
    <message>
        <source>%1 has resigned.</source>
        <translation>%1 se ha rendido.</translation>
    </message>
    <message>
        <source>Your time ran out.</source>
        <translation>Se te ha acabado el tiempo.</translation>
    </message>
    <message>
        <source>%1 ran out of time.</source>
        <translation>A %1 se le ha acabado el tiempo.</translation>
    </message>
    <message>
        <source>You have left the match.</source>
        <translation>Has salido de la partida.</translation>
    </message>
    <message>
        <source>%1 has left the match.</source>
        <translation>%1 ha salido de la partida.</translation>
    </message>
    <message>
        <source>Your answers did not hold.</source>
        <translation>Tus respuestas no cuadran.</translation>
    </message>
    <message>
        <source>%1&apos;s answers did not hold.</source>
        <translation>Las respuestas de %1 no cuadran.</translation>
    </message>
    <message>
        <source>Everybody has resigned.</source>
        <translation>Todos se han rendido.</translation>
    </message>
    <message>
        <source>Everybody ran out of time.</source>
        <translation>A todos se les ha acabado el tiempo.</translation>
    </message>
    <message>
        <source>Everybody has left.</source>
        <translation>Todos se han ido.</translation>
    </message>
    <message>
        <source>Nobody&apos;s answers held.</source>
        <translation>No cuadran las respuestas de nadie.</translation>
    </message>
    <message>
        <source>You win the series, %1.</source>
        <translation>Ganas la serie, %1.</translation>
    </message>
    <message>
        <source>%1 wins the series.</source>
        <translation>%1 gana la serie.</translation>
    </message>
    <message>
        <source>%1 to %2. The next one decides.</source>
        <translation>%1 a %2. La próxima decide.</translation>
    </message>
    <message>
        <source>Best of %1: %2 to %3</source>
        <translation>Al mejor de %1: %2 a %3</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>The game</source>
        <translation>El juego</translation>
    </message>
    <message>
        <source>Set the table</source>
        <translation>Poner la mesa</translation>
    </message>
    <message>
        <source>closed the window, seat kept for %1</source>
        <translation>ha cerrado la ventana, sitio guardado: %1</translation>
    </message>
    <message>
        <source>closed the window</source>
        <translation>ha cerrado la ventana</translation>
    </message>
    <message>
        <source>reconnecting, seat kept for %1</source>
        <translation>reconectando, sitio guardado: %1</translation>
    </message>
    <message>
        <source>reconnecting</source>
        <translation>reconectando</translation>
    </message>
    <message>
        <source>to move</source>
        <translation>le toca</translation>
    </message>
    <message>
        <source>opening</source>
        <translation>abriendo</translation>
    </message>
    <message>
        <source>choosing</source>
        <translation>eligiendo</translation>
    </message>
    <message>
        <source>answering</source>
        <translation>respondiendo</translation>
    </message>
    <message>
        <source>guessing</source>
        <translation>adivinando</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>ha terminado</translation>
    </message>
    <message>
        <source>Waiting for %1 and %2</source>
        <translation>Esperando a %1 y a %2</translation>
    </message>
    <message numerus="yes">
        <source>Waiting for %n players</source>
        <translation>
            <numerusform>Esperando a %n jugador</numerusform>
            <numerusform>Esperando a %n jugadores</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for %1</source>
        <translation>Esperando a %1</translation>
    </message>
    <message>
        <source>%1 has closed the window</source>
        <translation>%1 ha cerrado la ventana</translation>
    </message>
    <message>
        <source>%1 is reconnecting</source>
        <translation>%1 se está reconectando</translation>
    </message>
    <message>
        <source>That text has to have %1 to %2 characters.</source>
        <translation>Ese texto tiene que tener de %1 a %2 caracteres.</translation>
    </message>
    <message numerus="yes">
        <source>A name has at most %n characters.</source>
        <translation>
            <numerusform>Un nombre tiene como máximo %n carácter.</numerusform>
            <numerusform>Un nombre tiene como máximo %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>The host starts the game. Wait until they do.</source>
        <translation>La partida la empieza el anfitrión. Espera un momento.</translation>
    </message>
    <message>
        <source>You have chosen. Wait for the others.</source>
        <translation>Ya has elegido. Espera a los demás.</translation>
    </message>
    <message>
        <source>You are out of this match already.</source>
        <translation>Ya estás fuera de esta partida.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n rooms already. Join one of them.</source>
        <translation>
            <numerusform>Ya hay %n sala. Únete a ella.</numerusform>
            <numerusform>Ya hay %n salas. Únete a una de ellas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That was too fast. Try again in %n seconds.</source>
        <translation>
            <numerusform>Demasiado rápido. Inténtalo otra vez dentro de %n segundo.</numerusform>
            <numerusform>Demasiado rápido. Inténtalo otra vez dentro de %n segundos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That was a little fast. Send it again in %n seconds.</source>
        <translation>
            <numerusform>Un poco rápido. Envíalo otra vez dentro de %n segundo.</numerusform>
            <numerusform>Un poco rápido. Envíalo otra vez dentro de %n segundos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many are coming in at once. Try again in %n seconds.</source>
        <translation>
            <numerusform>Está entrando demasiada gente a la vez. Inténtalo otra vez dentro de %n segundo.</numerusform>
            <numerusform>Está entrando demasiada gente a la vez. Inténtalo otra vez dentro de %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>That option goes from %1 to %2.</source>
        <translation>Esta opción va de %1 a %2.</translation>
    </message>
    <message>
        <source>These settings do not go together.</source>
        <translation>Esos ajustes no encajan entre sí.</translation>
    </message>
    <message>
        <source>That option has to be an even number.</source>
        <translation>Esta opción tiene que ser un número par.</translation>
    </message>
    <message>
        <source>That option has to be an odd number.</source>
        <translation>Esta opción tiene que ser un número impar.</translation>
    </message>
    <message>
        <source>There is no such choice for that option.</source>
        <translation>Esa opción no ofrece esa elección.</translation>
    </message>
    <message>
        <source>A row that wins cannot be longer than the board: at most %1.</source>
        <translation>La raya ganadora no puede ser más larga que el tablero: %1 como máximo.</translation>
    </message>
    <message numerus="yes">
        <source>Without repeats there have to be at least %n symbols.</source>
        <translation>
            <numerusform>Sin repetir, tiene que haber al menos %n símbolo.</numerusform>
            <numerusform>Sin repetir, tiene que haber al menos %n símbolos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This game has %n seats, and %2 people play here. Let some watch first.</source>
        <translation>
            <numerusform>Este juego tiene %n asiento, y aquí juegan %2 personas. Que algunas miren primero.</numerusform>
            <numerusform>Este juego tiene %n asientos, y aquí juegan %2 personas. Que algunas miren primero.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is not a move of this game.</source>
        <translation>Eso no es una jugada de este juego.</translation>
    </message>
    <message>
        <source>That is outside the board.</source>
        <translation>Eso está fuera del tablero.</translation>
    </message>
    <message>
        <source>Somebody else has sealed exactly this. Seal a choice of your own.</source>
        <translation>Otra persona ha sellado exactamente eso. Sella una elección propia.</translation>
    </message>
    <message>
        <source>There is no such gesture.</source>
        <translation>Ese gesto no existe.</translation>
    </message>
    <message>
        <source>That is not what was sealed.</source>
        <translation>Eso no es lo que se selló.</translation>
    </message>
    <message numerus="yes">
        <source>It has to have %n symbols.</source>
        <translation>
            <numerusform>Tiene que tener %n símbolo.</numerusform>
            <numerusform>Tiene que tener %n símbolos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the symbols 0 to %1 are in play.</source>
        <translation>Solo se juega con los símbolos del 0 al %1.</translation>
    </message>
    <message>
        <source>No symbol may stand in it twice.</source>
        <translation>Ningún símbolo puede repetirse.</translation>
    </message>
    <message>
        <source>No code gives that answer.</source>
        <translation>Ningún código da esa respuesta.</translation>
    </message>
    <message>
        <source>That name cannot be used.</source>
        <translation>Ese nombre no se puede usar.</translation>
    </message>
    <message>
        <source>This room does not exist any more.</source>
        <translation>Esta sala ya no existe.</translation>
    </message>
    <message>
        <source>That is not the password of this room.</source>
        <translation>Esa no es la contraseña de esta sala.</translation>
    </message>
    <message>
        <source>The host does not want you in this room.</source>
        <translation>El anfitrión no te quiere en esta sala.</translation>
    </message>
    <message>
        <source>Only the host of the room can do that.</source>
        <translation>Eso solo puede hacerlo el anfitrión de la sala.</translation>
    </message>
    <message>
        <source>There is no such person to do that to.</source>
        <translation>Aquí no hay nadie así.</translation>
    </message>
    <message>
        <source>That seat is not free.</source>
        <translation>Ese sitio no está libre.</translation>
    </message>
    <message>
        <source>You are watching; only players can do that.</source>
        <translation>Estás mirando; eso solo lo pueden hacer quienes juegan.</translation>
    </message>
    <message>
        <source>There is no such game here.</source>
        <translation>Ese juego no existe aquí.</translation>
    </message>
    <message>
        <source>Not while a match is running.</source>
        <translation>No durante una partida.</translation>
    </message>
    <message>
        <source>This match is over.</source>
        <translation>Esta partida ha terminado.</translation>
    </message>
    <message numerus="yes">
        <source>This game needs %n players (now: %2).</source>
        <translation>
            <numerusform>Este juego necesita %n jugador (ahora: %2).</numerusform>
            <numerusform>Este juego necesita %n jugadores (ahora: %2).</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not your turn.</source>
        <translation>No es tu turno.</translation>
    </message>
    <message>
        <source>The board has changed since. Look again, then move.</source>
        <translation>El tablero ha cambiado mientras tanto. Vuelve a mirarlo y juega.</translation>
    </message>
    <message>
        <source>That move is not possible.</source>
        <translation>Esa jugada no es posible.</translation>
    </message>
    <message>
        <source>The host has muted you in this room.</source>
        <translation>El anfitrión te ha silenciado en esta sala.</translation>
    </message>
    <message>
        <source>That was too fast. Wait a moment.</source>
        <translation>Demasiado rápido. Espera un momento.</translation>
    </message>
    <message>
        <source>This table takes nobody more.</source>
        <translation>En esta mesa ya no cabe nadie más.</translation>
    </message>
    <message>
        <source>The disk of the host&apos;s computer is full. Nothing can be kept now.</source>
        <translation>El disco del ordenador del anfitrión está lleno. Ahora no se puede guardar nada.</translation>
    </message>
    <message>
        <source>The host</source>
        <translation>El anfitrión</translation>
    </message>
    <message>
        <source>%1 asked you to leave</source>
        <translation>%1 te ha pedido que te vayas</translation>
    </message>
    <message>
        <source>You can still join other tables.</source>
        <translation>Puedes unirte a otras mesas.</translation>
    </message>
    <message>
        <source>%1 does not let you in any more</source>
        <translation>%1 ya no te deja entrar</translation>
    </message>
    <message>
        <source>Choose another table, or open one of your own.</source>
        <translation>Elige otra mesa o abre una propia.</translation>
    </message>
    <message>
        <source>Your seat was given up</source>
        <translation>Tu sitio ha quedado libre</translation>
    </message>
    <message>
        <source>You were away for longer than it is kept. Sit down again, if it is still free.</source>
        <translation>Has estado fuera más tiempo del que se guarda. Siéntate de nuevo, si sigue libre.</translation>
    </message>
    <message>
        <source>Looking for the table</source>
        <translation>Buscando la mesa</translation>
    </message>
    <message>
        <source>Is this phone still on the same Wi-Fi? With mobile data alone it cannot reach the table.</source>
        <translation>¿Sigue este teléfono en la misma wifi? Solo con datos móviles no puede llegar a la mesa.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Intentar ya</translation>
    </message>
    <message>
        <source>Trying again in %1 s, attempt %2.</source>
        <translation>Probamos otra vez en %1 s, intento %2.</translation>
    </message>
    <message>
        <source>Trying now, attempt %1.</source>
        <translation>Probando ahora, intento %1.</translation>
    </message>
    <message>
        <source>Your seat is kept for %1.</source>
        <translation>Te guardamos el sitio durante %1.</translation>
    </message>
    <message>
        <source>It takes long: your seat may be free by now.</source>
        <translation>Está tardando: puede que tu sitio ya esté libre.</translation>
    </message>
    <message>
        <source>The table is put away for another time</source>
        <translation>La mesa queda guardada para otro día</translation>
    </message>
    <message>
        <source>The connection to %1 is gone</source>
        <translation>Se ha perdido la conexión con %1</translation>
    </message>
    <message>
        <source>Nothing is lost. It is tried again by itself until the host opens the table again.</source>
        <translation>No se ha perdido nada. Se sigue intentando solo hasta que el anfitrión vuelva a abrir la mesa.</translation>
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation>No se ha perdido nada.</translation>
    </message>
    <message>
        <source>%1&apos;s table is closed</source>
        <translation>La mesa de %1 está cerrada</translation>
    </message>
    <message>
        <source>The table is closed</source>
        <translation>La mesa está cerrada</translation>
    </message>
    <message>
        <source>Scan a new code when %1 hosts again.</source>
        <translation>Escanea un código nuevo cuando %1 vuelva a abrir una mesa.</translation>
    </message>
    <message>
        <source>Scan a new code when there is a table again.</source>
        <translation>Escanea un código nuevo cuando vuelva a haber una mesa.</translation>
    </message>
    <message>
        <source>You are playing in another tab</source>
        <translation>Estás jugando en otra pestaña</translation>
    </message>
    <message>
        <source>Play here</source>
        <translation>Jugar aquí</translation>
    </message>
    <message>
        <source>A newer tab or window of this browser has your seat. Go on there, or take it back.</source>
        <translation>Una pestaña o ventana más reciente de este navegador tiene tu sitio. Sigue allí o recupéralo.</translation>
    </message>
    <message>
        <source>Your versions do not match</source>
        <translation>Las versiones no coinciden</translation>
    </message>
    <message>
        <source>Load the page again</source>
        <translation>Recargar la página</translation>
    </message>
    <message>
        <source>This page is older than the table. It has loaded itself anew once; close it and scan the code again.</source>
        <translation>Esta página es más antigua que la mesa. Ya se ha recargado una vez; ciérrala y vuelve a escanear el código.</translation>
    </message>
    <message>
        <source>This table takes nobody more</source>
        <translation>En esta mesa ya no cabe nadie más</translation>
    </message>
    <message>
        <source>Too many people are there. Wait until somebody leaves.</source>
        <translation>Hay demasiada gente. Espera a que alguien se vaya.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>You were asked to leave</source>
        <translation>Te han pedido que te vayas</translation>
    </message>
    <message>
        <source>Ask the host why.</source>
        <translation>Pregunta al anfitrión el motivo.</translation>
    </message>
    <message>
        <source>The table has hung up on us</source>
        <translation>La mesa nos ha colgado</translation>
    </message>
    <message>
        <source>Join again</source>
        <translation>Volver a unirme</translation>
    </message>
    <message>
        <source>It says that this page sent too much. Join again; if it happens twice, tell the host.</source>
        <translation>Dice que esta página ha enviado demasiado. Vuelve a unirte; si se repite, avisa al anfitrión.</translation>
    </message>
    <message>
        <source>About to start</source>
        <translation>A punto de empezar</translation>
    </message>
    <message>
        <source>You are ready</source>
        <translation>Todo listo</translation>
    </message>
    <message>
        <source>You can play alone, or wait for others</source>
        <translation>Juega a solas o espera a más gente</translation>
    </message>
    <message>
        <source>%1 is ready</source>
        <translation>%1: todo listo</translation>
    </message>
    <message numerus="yes">
        <source>%n are ready</source>
        <translation>
            <numerusform>%n con todo listo</numerusform>
            <numerusform>%n con todo listo</numerusform>
        </translation>
    </message>
    <message>
        <source>There are enough of you to begin</source>
        <translation>Ya podéis empezar</translation>
    </message>
    <message>
        <source>Let somebody in: the menu has the address.</source>
        <translation>Invita a alguien: la dirección está en el menú.</translation>
    </message>
    <message>
        <source>Keep this page open.</source>
        <translation>Deja esta página abierta.</translation>
    </message>
    <message>
        <source>The match begins when everybody is ready.</source>
        <translation>La partida empieza cuando todo el mundo esté listo.</translation>
    </message>
    <message>
        <source>The match begins as soon as you are.</source>
        <translation>La partida empieza en cuanto tú digas.</translation>
    </message>
    <message>
        <source>Waiting for %1. Keep this page open.</source>
        <translation>Esperando a %1. Deja esta página abierta.</translation>
    </message>
    <message>
        <source>Waiting for the others. Keep this page open.</source>
        <translation>Esperando a los demás. Deja esta página abierta.</translation>
    </message>
    <message>
        <source>plays ×</source>
        <translation>con ×</translation>
    </message>
    <message>
        <source>plays ○</source>
        <translation>con ○</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>todo listo</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>aún no</translation>
    </message>
    <message>
        <source>Empty seat</source>
        <translation>Sitio libre</translation>
    </message>
    <message numerus="yes">
        <source>%n free seats</source>
        <translation>
            <numerusform>%n sitio libre</numerusform>
            <numerusform>%n sitios libres</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Todo listo</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation>Empezar ya</translation>
    </message>
</context>
<context>
    <name>app::Address</name>
    <message>
        <source>Type the address that the host&apos;s screen shows, such as 192.168.1.20.</source>
        <translation>Escribe la dirección que aparece en la pantalla del anfitrión, por ejemplo 192.168.1.20.</translation>
    </message>
    <message>
        <source>An address is typed without %1 in front.</source>
        <translation>Una dirección se escribe sin %1 delante.</translation>
    </message>
    <message>
        <source>An address ends with the port; leave out what comes from the slash on.</source>
        <translation>Una dirección termina en el puerto; quita todo a partir de la barra.</translation>
    </message>
    <message>
        <source>Square brackets hold an IPv6 address, such as [fe80::1%eth0]:7341.</source>
        <translation>Entre corchetes va una dirección IPv6, por ejemplo [fe80::1%eth0]:7341.</translation>
    </message>
    <message>
        <source>After the bracket comes a colon and the port, such as :7341.</source>
        <translation>Tras el corchete van dos puntos y el puerto, por ejemplo :7341.</translation>
    </message>
    <message>
        <source>%1 is not an IPv6 address; with a port it needs brackets, such as [fe80::1%eth0]:7341.</source>
        <translation>%1 no es una dirección IPv6; con puerto necesita corchetes, por ejemplo [fe80::1%eth0]:7341.</translation>
    </message>
    <message>
        <source>Before the colon belongs the address, such as 192.168.1.20.</source>
        <translation>Antes de los dos puntos va la dirección, por ejemplo 192.168.1.20.</translation>
    </message>
    <message>
        <source>%1 is no address: each of its four numbers goes from 0 to 255, as in 192.168.1.20.</source>
        <translation>%1 no es una dirección: cada uno de sus cuatro números va de 0 a 255, como en 192.168.1.20.</translation>
    </message>
    <message>
        <source>%1 is not complete: it takes four numbers from 0 to 255, such as 192.168.1.20.</source>
        <translation>%1 está incompleta: hacen falta cuatro números del 0 al 255, por ejemplo 192.168.1.20.</translation>
    </message>
    <message>
        <source>%1 belongs to no single computer; take one that the host&apos;s screen shows.</source>
        <translation>%1 no pertenece a un solo ordenador; usa una de las que aparecen en la pantalla del anfitrión.</translation>
    </message>
    <message>
        <source>After the % sign comes the name of a network card, such as fe80::1%eth0.</source>
        <translation>Tras el signo % va el nombre de una tarjeta de red, por ejemplo fe80::1%eth0.</translation>
    </message>
    <message>
        <source>This is neither an address such as 192.168.1.20 nor a name such as anas-laptop.local.</source>
        <translation>Esto no es una dirección como 192.168.1.20 ni un nombre como anas-laptop.local.</translation>
    </message>
    <message>
        <source>The port after the colon is a number from 1 to 65535; it is 7341 where nobody said otherwise.</source>
        <translation>El puerto, tras los dos puntos, es un número del 1 al 65535; si nadie ha dicho otra cosa, es el 7341.</translation>
    </message>
</context>
<context>
    <name>app::AttentionController</name>
    <message>
        <source>Your turn</source>
        <translation>Te toca</translation>
    </message>
    <message>
        <source>The others are waiting for you.</source>
        <translation>Los demás te esperan.</translation>
    </message>
    <message>
        <source>%1 has come</source>
        <translation>Ha llegado %1</translation>
    </message>
</context>
<context>
    <name>app::BusyPort</name>
    <message>
        <source>Port %1 is taken by another program, so this table is on %2.</source>
        <translation>El puerto %1 lo usa otro programa, así que esta mesa está en el %2.</translation>
    </message>
    <message>
        <source>Port %1 is taken by the program &quot;%2&quot;, so this table is on %3.</source>
        <translation>El puerto %1 lo usa el programa «%2», así que esta mesa está en el %3.</translation>
    </message>
    <message>
        <source>Port %1 is taken by another program.</source>
        <translation>El puerto %1 lo usa otro programa.</translation>
    </message>
    <message>
        <source>Port %1 is taken by the program &quot;%2&quot;.</source>
        <translation>El puerto %1 lo usa el programa «%2».</translation>
    </message>
</context>
<context>
    <name>app::CommandLine</name>
    <message>
        <source>Small games for people in the same house.</source>
        <translation>Juegos cortos para quienes están en la misma casa.</translation>
    </message>
    <message>
        <source>Host a game at once.</source>
        <translation>Crear una partida de inmediato.</translation>
    </message>
    <message>
        <source>Show where one joins a game.</source>
        <translation>Mostrar dónde unirse a una partida.</translation>
    </message>
    <message>
        <source>Join the game at this address or with this link.</source>
        <translation>Unirse a la partida de esta dirección o con este enlace.</translation>
    </message>
    <message>
        <source>Play under this name.</source>
        <translation>Jugar con este nombre.</translation>
    </message>
    <message>
        <source>Host on this port (7341).</source>
        <translation>Crear la partida en este puerto (7341).</translation>
    </message>
    <message>
        <source>Keep settings, games and logs in this folder.</source>
        <translation>Guardar ajustes, partidas y registros en esta carpeta.</translation>
    </message>
    <message>
        <source>Play every game by itself, with pictures.</source>
        <translation>Jugar automáticamente a todos los juegos, con imágenes.</translation>
    </message>
    <message>
        <source>Say on the error output what happens.</source>
        <translation>Decir en la salida de errores lo que ocurre.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Mostrar esta ayuda.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Mostrar la versión.</translation>
    </message>
    <message>
        <source>Join with this link, in the window that is open if any.</source>
        <translation>Unirse con este enlace, en la ventana abierta si la hay.</translation>
    </message>
    <message>
        <source>“%1” is no port. A port is a number from 1 to 65535.</source>
        <translation>«%1» no es un puerto. Un puerto es un número del 1 al 65535.</translation>
    </message>
    <message>
        <source>“%1” means nothing here. See parlor --help.</source>
        <translation>«%1» no significa nada aquí. Mira parlor --help.</translation>
    </message>
    <message>
        <source>Two invitations at once are one too many.</source>
        <translation>Dos invitaciones a la vez son una de más.</translation>
    </message>
    <message>
        <source>Host, find or join: one at a time.</source>
        <translation>Crear, buscar o unirse: una cosa a la vez.</translation>
    </message>
    <message>
        <source>The same in every look and in two languages.</source>
        <translation>Lo mismo con todos los aspectos y en dos idiomas.</translation>
    </message>
    <message>
        <source>After --name comes a name.</source>
        <translation>Después de --name va un nombre.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is no name. A name has at most %n characters.</source>
        <translation>
            <numerusform>«%1» no es un nombre. Un nombre tiene como máximo %n carácter.</numerusform>
            <numerusform>«%1» no es un nombre. Un nombre tiene como máximo %n caracteres.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::DesktopNotifications</name>
    <message>
        <source>Open</source>
        <comment>show Parlor&apos;s window</comment>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>app::ErrorTexts</name>
    <message>
        <source>Ask whether the host&apos;s table is still open.</source>
        <translation>Pregunta si la mesa del anfitrión sigue abierta.</translation>
    </message>
    <message>
        <source>Ask %1 whether the table is still open.</source>
        <translation>Pregunta a %1 si la mesa sigue abierta.</translation>
    </message>
    <message>
        <source>Ask to let Parlor in on the host&apos;s computer: sudo ufw allow %1/tcp</source>
        <translation>Pide que en el ordenador del anfitrión se deje pasar a Parlor: sudo ufw allow %1/tcp</translation>
    </message>
    <message>
        <source>Ask %2 to let Parlor in: sudo ufw allow %1/tcp</source>
        <translation>Pide a %2 que deje pasar a Parlor: sudo ufw allow %1/tcp</translation>
    </message>
    <message>
        <source>Nor at %1.</source>
        <translation>Tampoco en %1.</translation>
    </message>
    <message>
        <source>That computer is there, but hosts no game on port %1</source>
        <translation>Ese ordenador está ahí, pero no tiene ninguna partida en el puerto %1</translation>
    </message>
    <message>
        <source>%1 refused at once, so the address is right.</source>
        <translation>%1 ha rechazado la conexión al instante, así que la dirección es correcta.</translation>
    </message>
    <message>
        <source>%1 is announced there on port %2.</source>
        <translation>%1 se anuncia allí en el puerto %2.</translation>
    </message>
    <message>
        <source>Join on port %1.</source>
        <translation>Únete por el puerto %1.</translation>
    </message>
    <message>
        <source>%1 was announced there a moment ago; it may just have closed.</source>
        <translation>%1 se anunciaba allí hace un momento; puede que acabe de cerrar.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Two digits of the port may have changed places, or nobody has clicked Host a game yet.</source>
        <translation>Puede que haya dos cifras del puerto intercambiadas o que nadie haya pulsado aún «Crear partida».</translation>
    </message>
    <message>
        <source>Nobody has clicked Host a game there yet, or the port is another.</source>
        <translation>Allí nadie ha pulsado aún «Crear partida», o el puerto es otro.</translation>
    </message>
    <message>
        <source>Type exactly what the host&apos;s window shows, the port included.</source>
        <translation>Escribe exactamente lo que muestra la ventana del anfitrión, puerto incluido.</translation>
    </message>
    <message>
        <source>Nobody answers at %1</source>
        <translation>Nadie responde en %1</translation>
    </message>
    <message>
        <source>A firewall keeps us out, or that computer is off or on another network.</source>
        <translation>Un cortafuegos no nos deja pasar, o ese ordenador está apagado o en otra red.</translation>
    </message>
    <message>
        <source>Ask the host to let Parlor in: sudo ufw allow %1/tcp</source>
        <translation>Pide al anfitrión que deje pasar a Parlor: sudo ufw allow %1/tcp</translation>
    </message>
    <message>
        <source>%1 is announced there, on port %2.</source>
        <translation>%1 se anuncia allí, en el puerto %2.</translation>
    </message>
    <message>
        <source>%1 is announced there, so that computer is on; most likely its firewall keeps us out.</source>
        <translation>%1 se anuncia allí, así que ese ordenador está encendido; lo más probable es que su cortafuegos no nos deje pasar.</translation>
    </message>
    <message>
        <source>There is no computer called %1</source>
        <translation>No hay ningún ordenador llamado %1</translation>
    </message>
    <message>
        <source>We asked the network for that name; nobody knows it.</source>
        <translation>Hemos preguntado a la red por ese nombre y nadie lo conoce.</translation>
    </message>
    <message>
        <source>A letter is missing, or this network does not pass names on.</source>
        <translation>Falta una letra, o esta red no transmite los nombres.</translation>
    </message>
    <message>
        <source>Type the numbers that the host&apos;s window shows.</source>
        <translation>Escribe los números que muestra la ventana del anfitrión.</translation>
    </message>
    <message>
        <source>There is no way to %1</source>
        <translation>No hay camino hasta %1</translation>
    </message>
    <message>
        <source>This computer found no path to that address.</source>
        <translation>Este ordenador no ha encontrado ninguna ruta hacia esa dirección.</translation>
    </message>
    <message>
        <source>You are on another network than the host.</source>
        <translation>Estás en una red distinta de la del anfitrión.</translation>
    </message>
    <message>
        <source>Join the host&apos;s Wi-Fi, then try again.</source>
        <translation>Conéctate a la wifi del anfitrión y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>Try %1 instead</source>
        <translation>Probar el %1</translation>
    </message>
    <message>
        <source>The host has a newer Parlor than you.</source>
        <translation>El anfitrión tiene un Parlor más nuevo que el tuyo.</translation>
    </message>
    <message>
        <source>You have a newer Parlor than the host.</source>
        <translation>Tienes un Parlor más nuevo que el del anfitrión.</translation>
    </message>
    <message>
        <source>%1 runs %2, you have %3.</source>
        <translation>%1 usa %2 y tú tienes %3.</translation>
    </message>
    <message>
        <source>Your versions do not match</source>
        <translation>Las versiones no coinciden</translation>
    </message>
    <message>
        <source>%1 speaks protocol %2, yours speaks %3.</source>
        <translation>%1 usa el protocolo %2; el tuyo es el %3.</translation>
    </message>
    <message>
        <source>Update Parlor on this computer, then join again.</source>
        <translation>Actualiza Parlor en este ordenador y vuelve a unirte.</translation>
    </message>
    <message>
        <source>Ask the host to update Parlor, then join again.</source>
        <translation>Pide al anfitrión que actualice Parlor y vuelve a unirte.</translation>
    </message>
    <message>
        <source>You are on no network</source>
        <translation>No tienes red</translation>
    </message>
    <message>
        <source>This computer has no address that others could reach.</source>
        <translation>Este ordenador no tiene ninguna dirección a la que otros puedan llegar.</translation>
    </message>
    <message>
        <source>Wi-Fi is off, or the cable is out.</source>
        <translation>La wifi está apagada o el cable está desconectado.</translation>
    </message>
    <message>
        <source>What answers at %1 is no Parlor</source>
        <translation>Lo que responde en %1 no es Parlor</translation>
    </message>
    <message>
        <source>Something listens on port %1, but it does not speak Parlor&apos;s language.</source>
        <translation>Hay algo a la escucha en el puerto %1, pero no habla el idioma de Parlor.</translation>
    </message>
    <message>
        <source>Another program has that port.</source>
        <translation>Ese puerto lo usa otro programa.</translation>
    </message>
    <message>
        <source>Compare the port with what the host&apos;s window shows.</source>
        <translation>Compara el puerto con el que muestra la ventana del anfitrión.</translation>
    </message>
    <message>
        <source>That parlor is full</source>
        <translation>Esa casa está llena</translation>
    </message>
    <message>
        <source>%1 answered, but takes nobody more.</source>
        <translation>%1 ha respondido, pero ya no admite a nadie más.</translation>
    </message>
    <message>
        <source>Too many people are there.</source>
        <translation>Hay demasiada gente.</translation>
    </message>
    <message>
        <source>Wait until somebody leaves.</source>
        <translation>Espera a que alguien se vaya.</translation>
    </message>
    <message>
        <source>Too many are coming in at once</source>
        <translation>Está llegando demasiada gente a la vez</translation>
    </message>
    <message>
        <source>%1 answered, but lets in only so many new people at a time.</source>
        <translation>%1 ha respondido, pero solo deja entrar a cierto número de personas nuevas a la vez.</translation>
    </message>
    <message>
        <source>Many have just come from this address.</source>
        <translation>Acaban de llegar muchas desde esta dirección.</translation>
    </message>
    <message>
        <source>Wait a few seconds, then try again.</source>
        <translation>Espera unos segundos y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>That parlor has no room left on its disk</source>
        <translation>A esa casa no le queda espacio en el disco</translation>
    </message>
    <message>
        <source>The host&apos;s computer is full.</source>
        <translation>El ordenador del anfitrión está lleno.</translation>
    </message>
    <message>
        <source>Ask the host to make room, then try again.</source>
        <translation>Pide al anfitrión que haga espacio y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>That name cannot be used</source>
        <translation>Ese nombre no se puede usar</translation>
    </message>
    <message>
        <source>The host&apos;s program did not take your name.</source>
        <translation>El programa del anfitrión no ha aceptado tu nombre.</translation>
    </message>
    <message>
        <source>It is empty, or longer than 24 characters.</source>
        <translation>Está vacío o tiene más de 24 caracteres.</translation>
    </message>
    <message>
        <source>Change your name above, then join again.</source>
        <translation>Cambia tu nombre arriba y vuelve a unirte.</translation>
    </message>
    <message>
        <source>You are playing in another window</source>
        <translation>Estás jugando en otra ventana</translation>
    </message>
    <message>
        <source>A newer window has taken your seat over.</source>
        <translation>Una ventana más reciente ha ocupado tu sitio.</translation>
    </message>
    <message>
        <source>Go on there, or join again here.</source>
        <translation>Sigue allí o vuelve a unirte aquí.</translation>
    </message>
    <message>
        <source>Join again</source>
        <translation>Volver a unirme</translation>
    </message>
    <message>
        <source>The host has closed the parlor</source>
        <translation>El anfitrión ha cerrado la casa</translation>
    </message>
    <message>
        <source>The game is over for today.</source>
        <translation>Por hoy se acabó el juego.</translation>
    </message>
    <message>
        <source>Ask the host to open it again.</source>
        <translation>Pide al anfitrión que vuelva a abrir.</translation>
    </message>
    <message>
        <source>The table is put away for another time</source>
        <translation>La mesa queda guardada para otro día</translation>
    </message>
    <message>
        <source>Your seat is kept. Come back once the host has opened the table again.</source>
        <translation>Te guardamos el sitio. Vuelve cuando el anfitrión haya abierto otra vez la mesa.</translation>
    </message>
    <message>
        <source>You were asked to leave</source>
        <translation>Te han pedido que te vayas</translation>
    </message>
    <message>
        <source>%1 has ended your visit.</source>
        <translation>%1 ha puesto fin a tu visita.</translation>
    </message>
    <message>
        <source>Ask the host why.</source>
        <translation>Pregunta al anfitrión el motivo.</translation>
    </message>
    <message>
        <source>The parlor has hung up on us</source>
        <translation>Nos han colgado</translation>
    </message>
    <message>
        <source>It says that this program sent too much.</source>
        <translation>Dicen que este programa ha enviado demasiado.</translation>
    </message>
    <message>
        <source>A fault in this program.</source>
        <translation>Un fallo de este programa.</translation>
    </message>
    <message>
        <source>Join again; if it happens twice, report it.</source>
        <translation>Vuelve a unirte; si ocurre dos veces, comunícalo.</translation>
    </message>
    <message>
        <source>There is no address yet</source>
        <translation>Todavía no hay dirección</translation>
    </message>
    <message>
        <source>That is no address</source>
        <translation>Eso no es una dirección</translation>
    </message>
    <message>
        <source>Type what the host&apos;s window shows, such as 192.168.1.20.</source>
        <translation>Escribe lo que muestra la ventana del anfitrión, por ejemplo 192.168.1.20.</translation>
    </message>
    <message>
        <source>The table could not be opened</source>
        <translation>No se ha podido abrir la mesa</translation>
    </message>
    <message>
        <source>Try once more, or choose another port with --port.</source>
        <translation>Inténtalo otra vez o elige otro puerto con --port.</translation>
    </message>
    <message>
        <source>Choose another table, or open one of your own.</source>
        <translation>Elige otra mesa o abre una propia.</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>De acuerdo</translation>
    </message>
    <message>
        <source>That room did not open</source>
        <translation>Esa sala no se ha abierto</translation>
    </message>
    <message>
        <source>Choose another room, or open one.</source>
        <translation>Elige otra sala o abre una.</translation>
    </message>
    <message>
        <source>Ask its host, or open a room of your own.</source>
        <translation>Pregunta a quien la organiza o abre tu propia sala.</translation>
    </message>
    <message>
        <source>Your seat is no longer kept</source>
        <translation>Tu sitio ya no está reservado</translation>
    </message>
    <message>
        <source>You were away for too long, or the parlor has begun anew.</source>
        <translation>Has estado fuera demasiado tiempo, o la casa ha vuelto a empezar de cero.</translation>
    </message>
    <message>
        <source>Sit down again: choose a table, or open one.</source>
        <translation>Siéntate de nuevo: elige una mesa o abre una.</translation>
    </message>
    <message numerus="yes">
        <source>Nor at %1 and %n more addresses.</source>
        <translation>
            <numerusform>Tampoco en %1 ni en %n dirección más.</numerusform>
            <numerusform>Tampoco en %1 ni en %n direcciones más.</numerusform>
        </translation>
    </message>
    <message>
        <source>An invitation was opened</source>
        <translation>Se ha abierto una invitación</translation>
    </message>
    <message>
        <source>You host this parlor, so you were not taken away.</source>
        <translation>Aquí eres quien organiza, así que te has quedado.</translation>
    </message>
    <message>
        <source>Close your parlor first, then open the invitation again.</source>
        <translation>Cierra primero tu casa y vuelve a abrir la invitación.</translation>
    </message>
    <message>
        <source>You are somebody new here</source>
        <translation>Aquí eres alguien nuevo</translation>
    </message>
    <message>
        <source>%1 answered at another address than before, and your seat is only asked for where it was given to you.</source>
        <translation>%1 ha respondido en otra dirección que antes, y tu sitio solo se pide donde te lo dieron.</translation>
    </message>
    <message numerus="yes">
        <source>We knocked on port %1 for %n seconds; not a sound.</source>
        <translation>
            <numerusform>Hemos llamado al puerto %1 durante %n segundo y no ha contestado nadie.</numerusform>
            <numerusform>Hemos llamado al puerto %1 durante %n segundos y no ha contestado nadie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Turn it on, then try again.</source>
        <comment>Wi-Fi, or the cable</comment>
        <translation>Conéctate y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>%1 has put the table away. It goes on when %1 opens it again.</source>
        <translation>%1 ha guardado la mesa. Continúa cuando %1 la vuelva a abrir.</translation>
    </message>
    <message>
        <source>%1 has closed the table.</source>
        <translation>%1 ha cerrado la mesa.</translation>
    </message>
    <message>
        <source>The table cannot be continued</source>
        <translation>La mesa no se puede continuar</translation>
    </message>
    <message>
        <source>A newer Parlor has written its journal, which this one cannot read.</source>
        <translation>Un Parlor más nuevo ha escrito su diario, que este no sabe leer.</translation>
    </message>
    <message>
        <source>Its journal is damaged: the match, the seats and the chat cannot be read.</source>
        <translation>Su diario está dañado: la partida, los asientos y el chat no se pueden leer.</translation>
    </message>
    <message>
        <source>There is nothing in its journal: the match, the seats and the chat are gone.</source>
        <translation>Su diario está vacío: la partida, los asientos y el chat se han perdido.</translation>
    </message>
    <message>
        <source>Leave the table as it is and open it with the newer Parlor, or start with an empty one; the old journal is set aside then.</source>
        <translation>Deja la mesa como está y ábrela con el Parlor más nuevo, o empieza con una vacía; el diario viejo se aparta entonces.</translation>
    </message>
    <message>
        <source>Start with an empty table, which sets a damaged journal aside, or leave it as it is.</source>
        <translation>Empieza con una mesa vacía, que aparta un diario dañado, o déjala como está.</translation>
    </message>
    <message>
        <source>Open an empty table</source>
        <translation>Abrir una mesa vacía</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Dejarla como está</translation>
    </message>
    <message>
        <source>That invitation cannot be followed</source>
        <translation>No se puede seguir esa invitación</translation>
    </message>
    <message>
        <source>Copy it once more as a whole, or ask for a new one.</source>
        <translation>Cópiala otra vez entera o pide una nueva.</translation>
    </message>
    <message>
        <source>The host</source>
        <translation>El anfitrión</translation>
    </message>
    <message>
        <source>%1 does not let you in any more</source>
        <translation>%1 ya no te deja entrar</translation>
    </message>
    <message>
        <source>%1 asked you to leave</source>
        <translation>%1 te ha pedido que te vayas</translation>
    </message>
    <message>
        <source>You can come back.</source>
        <translation>Puedes volver.</translation>
    </message>
    <message>
        <source>You can still join other rooms.</source>
        <translation>Puedes unirte a otras salas.</translation>
    </message>
    <message>
        <source>The server has been stopped. The tables go on when it is started again.</source>
        <translation>El servidor se ha detenido. Las mesas siguen cuando vuelva a arrancar.</translation>
    </message>
    <message>
        <source>The server has been stopped.</source>
        <translation>El servidor se ha detenido.</translation>
    </message>
</context>
<context>
    <name>app::FigureController</name>
    <message>
        <source>Somebody here has your figure already. At this table you are %1.</source>
        <translation>Alguien aquí ya tiene tu figura. En esta mesa tienes esta: %1.</translation>
    </message>
</context>
<context>
    <name>app::FirewallAdvice</name>
    <message>
        <source>If a friend tried and this stays dark, your firewall (%1) keeps visitors out. This opens it for Parlor:</source>
        <translation>Si alguien lo ha intentado y esto sigue apagado, tu cortafuegos (%1) no deja pasar a las visitas. Esto lo abre para Parlor:</translation>
    </message>
    <message>
        <source>If a friend tried and this stays dark, their network keeps computers apart, as guest networks do; this computer runs no firewall that Parlor knows.</source>
        <translation>Si alguien lo ha intentado y esto sigue apagado, su red separa los ordenadores, como hacen las redes de invitados; este ordenador no tiene ningún cortafuegos que Parlor conozca.</translation>
    </message>
</context>
<context>
    <name>app::Hosting</name>
    <message>
        <source>The table cannot be kept in %1.</source>
        <translation>La mesa no se puede guardar en %1.</translation>
    </message>
    <message>
        <source>Make room on the disk, or see to it that you may write there, then try again.</source>
        <translation>Haz sitio en el disco o asegúrate de que puedes escribir allí y vuelve a intentarlo.</translation>
    </message>
</context>
<context>
    <name>app::Invitation</name>
    <message>
        <source>That is more than an invitation can be; paste only the link or the address.</source>
        <translation>Es demasiado largo para ser una invitación; pega solo el enlace o la dirección.</translation>
    </message>
    <message>
        <source>That link is too long to be an invitation.</source>
        <translation>Ese enlace es demasiado largo para ser una invitación.</translation>
    </message>
    <message>
        <source>That link is damaged; an invitation looks like parlor://192.168.1.20:7341/room.</source>
        <translation>Ese enlace está dañado; una invitación es así: parlor://192.168.1.20:7341/room.</translation>
    </message>
    <message>
        <source>The link names no computer; ask the host for a new one.</source>
        <translation>El enlace no lleva a ningún ordenador; pide al anfitrión uno nuevo.</translation>
    </message>
    <message>
        <source>The link&apos;s address is wrong. %1</source>
        <translation>La dirección del enlace está mal. %1</translation>
    </message>
    <message>
        <source>The link names more than %1 other addresses.</source>
        <translation>El enlace contiene más de %1 direcciones adicionales.</translation>
    </message>
    <message>
        <source>The link&apos;s room is not valid; ask the host for a new link.</source>
        <translation>La sala del enlace no es válida; pide al anfitrión un enlace nuevo.</translation>
    </message>
    <message>
        <source>The link&apos;s password is not valid; ask the host for a new link.</source>
        <translation>La contraseña del enlace no es válida; pide al anfitrión un enlace nuevo.</translation>
    </message>
</context>
<context>
    <name>app::NearbyController</name>
    <message>
        <source>%1 runs %2, you have %3: update the older one.</source>
        <translation>%1 usa %2 y tú tienes %3: hay que actualizar la versión más antigua.</translation>
    </message>
</context>
<context>
    <name>app::OldPrograms</name>
    <message>
        <source>%1 has Parlor 0.1.0. After a match of this game with more than eight players it says that the match does not hold. Ask %1 to update Parlor before a ninth plays.</source>
        <translation>%1 tiene Parlor 0.1.0. Tras una partida de este juego con más de ocho jugadores dice que la partida no es válida. Pide a %1 que actualice Parlor antes de que jueguen más de ocho.</translation>
    </message>
</context>
<context>
    <name>app::PersonNotes</name>
    <message>
        <source>%1 lost the connection; the seat is kept</source>
        <translation>%1 ha perdido la conexión; le guardamos el sitio</translation>
    </message>
    <message>
        <source>%1 closed the window</source>
        <translation>%1 ha cerrado la ventana</translation>
    </message>
    <message>
        <source>%1&apos;s connection is gone</source>
        <translation>%1 se ha quedado sin conexión</translation>
    </message>
    <message>
        <source>%1 joined</source>
        <translation>%1 se ha unido</translation>
    </message>
    <message>
        <source>%1 did not come back</source>
        <translation>%1 no ha vuelto</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>a person</comment>
        <translation>%1 se ha ido</translation>
    </message>
    <message>
        <source>%1 is back</source>
        <translation>%1 ha vuelto</translation>
    </message>
    <message>
        <source>The table goes on without %1</source>
        <translation>La mesa sigue sin %1</translation>
    </message>
    <message>
        <source>%1 was asked to leave</source>
        <translation>Se ha pedido a %1 que se vaya</translation>
    </message>
    <message>
        <source>%1 is host now</source>
        <translation>%1 organiza ahora la sala</translation>
    </message>
</context>
<context>
    <name>app::ProblemTexts</name>
    <message>
        <source>Port %1 is already in use by another program.</source>
        <translation>El puerto %1 ya lo usa otro programa.</translation>
    </message>
    <message>
        <source>Port %1 may not be used without more rights.</source>
        <translation>El puerto %1 no se puede usar sin más permisos.</translation>
    </message>
    <message>
        <source>Port %1 cannot be used: %2.</source>
        <translation>El puerto %1 no se puede usar: %2.</translation>
    </message>
    <message>
        <source>This machine does not have the address %1.</source>
        <translation>Esta máquina no tiene la dirección %1.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be created.</source>
        <translation>No se puede crear la carpeta %1.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written to.</source>
        <translation>No se puede escribir en la carpeta %1.</translation>
    </message>
    <message>
        <source>The folder %1 is already used by another server.</source>
        <translation>La carpeta %1 ya la usa otro servidor.</translation>
    </message>
    <message>
        <source>The journal %1 cannot be opened: %2</source>
        <translation>El diario %1 no se puede abrir: %2</translation>
    </message>
    <message>
        <source>%1 This server starts empty.</source>
        <translation>%1 Este servidor empieza vacío.</translation>
    </message>
    <message>
        <source>Qt&apos;s driver for SQLite is not installed.</source>
        <translation>El controlador de Qt para SQLite no está instalado.</translation>
    </message>
    <message>
        <source>It cannot be written to.</source>
        <translation>No se puede escribir en él.</translation>
    </message>
    <message>
        <source>It is damaged and cannot be set aside.</source>
        <translation>Está dañado y no se puede apartar.</translation>
    </message>
    <message>
        <source>The journal cannot be read any more.</source>
        <translation>El diario ya no se puede leer.</translation>
    </message>
    <message>
        <source>The journal is from a newer Parlor and was set aside as %1.</source>
        <translation>El diario es de un Parlor más nuevo y se ha apartado como %1.</translation>
    </message>
    <message>
        <source>The journal is damaged and was set aside as %1.</source>
        <translation>El diario está dañado y se ha apartado como %1.</translation>
    </message>
    <message>
        <source>An older Parlor has set aside the journal %1. To go on with it, put it in the place of journal.sqlite while this server is closed.</source>
        <translation>Un Parlor más antiguo ha apartado el diario %1. Para seguir con él, ponlo en el lugar de journal.sqlite mientras este servidor está cerrado.</translation>
    </message>
    <message>
        <source>The journal that an older Parlor had set aside is used again. The one of that Parlor was set aside as %1.</source>
        <translation>El diario que un Parlor más antiguo había apartado se usa de nuevo. El de ese Parlor se ha apartado como %1.</translation>
    </message>
</context>
<context>
    <name>app::SealedChoiceStore</name>
    <message>
        <source>Your choice could not be kept on this computer (%1). Make room on the disk, then choose again.</source>
        <translation>No se ha podido guardar tu elección en este ordenador (%1). Haz espacio en el disco y vuelve a elegir.</translation>
    </message>
</context>
<context>
    <name>app::SessionTexts</name>
    <message>
        <source>We are back.</source>
        <translation>Ya hemos vuelto.</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>en línea</translation>
    </message>
    <message>
        <source>reconnecting</source>
        <translation>reconectando</translation>
    </message>
    <message>
        <source>Setting the table…</source>
        <translation>Poniendo la mesa…</translation>
    </message>
    <message>
        <source>Setting the table as it was…</source>
        <translation>Poniendo la mesa como estaba…</translation>
    </message>
    <message>
        <source>An invitation was opened. Leave this table first, then open it again.</source>
        <translation>Se ha abierto una invitación. Sal antes de esta mesa y abre de nuevo la invitación.</translation>
    </message>
    <message>
        <source>Knocking at %1…</source>
        <translation>Llamando a %1…</translation>
    </message>
    <message>
        <source>again by itself in %1 s</source>
        <translation>nuevo intento en %1 s</translation>
    </message>
    <message>
        <source>trying again…</source>
        <translation>intentándolo de nuevo…</translation>
    </message>
    <message>
        <source>An invitation to this very table was opened. You are here already.</source>
        <translation>Se ha abierto una invitación a esta misma mesa. Ya estás aquí.</translation>
    </message>
    <message>
        <source>no longer tried by itself</source>
        <translation>ya no se intenta por sí solo</translation>
    </message>
    <message>
        <source>An invitation was opened, but cannot be followed. %1</source>
        <translation>Se ha abierto una invitación, pero no se puede seguir. %1</translation>
    </message>
</context>
<context>
    <name>app::Settings</name>
    <message>
        <source>%1 could not be moved to %2. Move it there yourself.</source>
        <translation>%1 no se pudo mover a %2. Muévelo tú.</translation>
    </message>
    <message>
        <source>Your settings could not be read, so Parlor begins with new ones.</source>
        <translation>Tus ajustes no se podían leer; Parlor empieza con otros nuevos.</translation>
    </message>
    <message>
        <source>%1 is in the way.</source>
        <translation>%1 está en medio.</translation>
    </message>
    <message>
        <source>The old ones are in %1.</source>
        <translation>Lo anterior está en %1.</translation>
    </message>
    <message>
        <source>What shows other tables who you are could not be read, so some may take you for somebody new.</source>
        <translation>Lo que muestra a otras mesas quién eres no se podía leer; algunas quizá te tomen por alguien nuevo.</translation>
    </message>
    <message>
        <source>The games that you could return to could not be read.</source>
        <translation>Las partidas a las que podías volver no se podían leer.</translation>
    </message>
    <message>
        <source>Your sealed choices could not be read, so a match may have to go on without them.</source>
        <translation>Tus elecciones selladas no se podían leer; quizá una partida tenga que seguir sin ellas.</translation>
    </message>
    <message>
        <source>Another Parlor that does not answer has your seats and the log, so this window keeps neither. Close the other one, then start this one again.</source>
        <translation>Otro Parlor que no responde tiene tus sitios y el registro, así que esta ventana no los guarda. Cierra el otro y vuelve a iniciar este.</translation>
    </message>
    <message>
        <source>Nothing can be written to %1, so neither seats and tables nor settings are kept.</source>
        <translation>No se puede escribir nada en %1, así que no se guardan ni sitios y mesas ni ajustes.</translation>
    </message>
    <message>
        <source>Nothing can be written to %1, so neither your seats nor your tables are kept.</source>
        <translation>No se puede escribir nada en %1, así que no se guardan ni tus sitios ni tus mesas.</translation>
    </message>
    <message>
        <source>Nothing can be written to %1, so your settings are not kept.</source>
        <translation>No se puede escribir nada en %1, así que no se guardan tus ajustes.</translation>
    </message>
    <message>
        <source>Make room on the disk, or see to it that you may write there, then start Parlor again.</source>
        <translation>Haz sitio en el disco o asegúrate de que puedes escribir allí y vuelve a iniciar Parlor.</translation>
    </message>
    <message>
        <source>Guest</source>
        <comment>who has no name yet</comment>
        <translation>Invitado</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>The Parlor that is open already does not answer, so this is a second one. Close the other, or start this one with --profile DIR.</source>
        <translation>El Parlor que ya está abierto no responde, así que este es otro. Cierra el otro o inicia este con --profile DIR.</translation>
    </message>
    <message>
        <source>There is no display on which a window could open. Start Parlor on a desktop; parlor-server needs none.</source>
        <translation>No hay ninguna pantalla en la que abrir una ventana. Inicia Parlor en un escritorio; parlor-server no lo necesita.</translation>
    </message>
</context>
<context>
    <name>ui::AboutPage</name>
    <message>
        <source>Qt %1, by The Qt Company and others: GNU Lesser General Public License, version 3 (https://www.qt.io/licensing)</source>
        <translation>Qt %1, de The Qt Company y otros: GNU Lesser General Public License, versión 3 (https://www.qt.io/licensing)</translation>
    </message>
    <message>
        <source>libqrencode, by Kentaro Fukuchi: GNU Lesser General Public License, version 2.1 or later (https://fukuchi.org/works/qrencode)</source>
        <translation>libqrencode, de Kentaro Fukuchi: GNU Lesser General Public License, versión 2.1 o posterior (https://fukuchi.org/works/qrencode)</translation>
    </message>
    <message>
        <source>SQLite, by D. Richard Hipp and others: in the public domain (https://sqlite.org)</source>
        <translation>SQLite, de D. Richard Hipp y otros: dominio público (https://sqlite.org)</translation>
    </message>
    <message>
        <source>The circle of 5 gestures is by Sam Kass, the named ones from 7 to 101 are by David C. Lovelace (umop.com/rps.htm). Figures, drawings and sounds are Parlor&apos;s own, under its licence.</source>
        <translation>El círculo de 5 gestos es de Sam Kass; los de 7 a 101 gestos con nombre son de David C. Lovelace (umop.com/rps.htm). Las figuras, los dibujos y los sonidos son propios de Parlor, bajo su licencia.</translation>
    </message>
    <message>
        <source>Parlor</source>
        <translation>Parlor</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versión %1</translation>
    </message>
    <message>
        <source>Small games for people in the same house.</source>
        <translation>Juegos cortos para quienes están en la misma casa.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>Parlor is free software:</source>
        <translation>Parlor es software libre:</translation>
    </message>
    <message>
        <source>It uses:</source>
        <translation>Usa:</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Novedades</translation>
    </message>
    <message>
        <source>To read</source>
        <translation>Para leer</translation>
    </message>
</context>
<context>
    <name>ui::AbsenceTexts</name>
    <message>
        <source>closed the window</source>
        <translation>ha cerrado la ventana</translation>
    </message>
    <message>
        <source>connection lost</source>
        <translation>conexión perdida</translation>
    </message>
    <message>
        <source>closed the window, seat kept for %1</source>
        <translation>ha cerrado la ventana, sitio guardado: %1</translation>
    </message>
    <message>
        <source>connection lost, seat kept for %1</source>
        <translation>conexión perdida, sitio guardado: %1</translation>
    </message>
    <message>
        <source>%1 has closed the window</source>
        <translation>%1 ha cerrado la ventana</translation>
    </message>
    <message>
        <source>%1 is reconnecting</source>
        <translation>%1 se está reconectando</translation>
    </message>
    <message>
        <source>%1 may come back</source>
        <translation>%1 puede volver</translation>
    </message>
    <message>
        <source>%1 is on the way back</source>
        <translation>%1 está volviendo</translation>
    </message>
    <message>
        <source>The seat is kept for a while (%1).</source>
        <translation>El sitio se guarda un rato (%1).</translation>
    </message>
    <message>
        <source>The match goes on as soon as %1 is here again.</source>
        <translation>La partida sigue en cuanto %1 esté de vuelta.</translation>
    </message>
    <message>
        <source>Nobody else can take it until then.</source>
        <translation>Hasta entonces nadie más puede ocuparlo.</translation>
    </message>
</context>
<context>
    <name>ui::AwayCard</name>
    <message>
        <source>Wait</source>
        <translation>Esperar</translation>
    </message>
    <message>
        <source>Yes, take the win</source>
        <translation>Sí, darla por ganada</translation>
    </message>
    <message>
        <source>Yes, go on</source>
        <translation>Sí, seguir</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Yes, end it for all</source>
        <translation>Sí, terminar para todos</translation>
    </message>
    <message>
        <source>End the match; nobody wins</source>
        <translation>Terminar; nadie gana</translation>
    </message>
    <message>
        <source>Save and close the table</source>
        <translation>Guardar y cerrar la mesa</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Wait for %1</source>
        <translation>Esperar a %1</translation>
    </message>
    <message>
        <source>Free the seat</source>
        <translation>Liberar el sitio</translation>
    </message>
    <message>
        <source>Yes, free the seat</source>
        <translation>Sí, liberarlo</translation>
    </message>
    <message>
        <source>Let somebody else in</source>
        <translation>Dejar el sitio a otro</translation>
    </message>
    <message>
        <source>Go on without %1</source>
        <translation>Seguir sin %1</translation>
    </message>
</context>
<context>
    <name>ui::BannedCard</name>
    <message>
        <source>Not let in</source>
        <translation>No admitidos</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>Dejar entrar</translation>
    </message>
    <message>
        <source>Let in %1</source>
        <translation>Dejar entrar a %1</translation>
    </message>
</context>
<context>
    <name>ui::BrowserSign</name>
    <message>
        <source>plays in a browser</source>
        <comment>a person</comment>
        <translation>juega en un navegador</translation>
    </message>
</context>
<context>
    <name>ui::CellBoard</name>
    <message>
        <source>It is not your turn yet.</source>
        <translation>Aún no es tu turno.</translation>
    </message>
</context>
<context>
    <name>ui::Chat</name>
    <message>
        <source>No one has said anything yet.
What is written here stays with the room.</source>
        <translation>Nadie ha dicho nada todavía.
Lo que se escriba aquí se queda en la sala.</translation>
    </message>
    <message>
        <source>Write to the table</source>
        <translation>Escribe a la mesa</translation>
    </message>
    <message>
        <source>Message</source>
        <comment>to write one</comment>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Lo que se ha dicho</translation>
    </message>
    <message>
        <source>Sent when we are back</source>
        <translation>Se enviará al volver la conexión</translation>
    </message>
    <message>
        <source>Fold the chat</source>
        <translation>Plegar el chat</translation>
    </message>
    <message>
        <source>Fold the chat (T)</source>
        <translation>Plegar el chat (T)</translation>
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
        <translation>Abrir el chat (T)</translation>
    </message>
    <message numerus="yes">
        <source>Chat, %n new</source>
        <translation>
            <numerusform>Chat, una línea nueva</numerusform>
            <numerusform>Chat, %n líneas nuevas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ChosenGame</name>
    <message>
        <source>&amp;Host a game</source>
        <translation>&amp;Crear partida</translation>
    </message>
    <message>
        <source>You sit down at once. They find you in their list, or scan a code with a phone.</source>
        <translation>Te sientas al momento. Los demás te encuentran en su lista, o escanean un código con el móvil.</translation>
    </message>
</context>
<context>
    <name>ui::CodeBoard</name>
    <message>
        <source>&amp;Guess</source>
        <translation>&amp;Probar</translation>
    </message>
    <message>
        <source>How the symbols look</source>
        <translation>Aspecto de los símbolos</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tablero</translation>
    </message>
    <message>
        <source>Your code is sealed already.</source>
        <translation>Tu código ya está sellado.</translation>
    </message>
    <message>
        <source>You have no guess left to make.</source>
        <translation>No te quedan intentos.</translation>
    </message>
    <message>
        <source>It is not your turn yet.</source>
        <translation>Aún no es tu turno.</translation>
    </message>
    <message>
        <source>The answer comes by itself.</source>
        <translation>La respuesta llega sola.</translation>
    </message>
    <message>
        <source>the code, covered</source>
        <translation>el código, tapado</translation>
    </message>
    <message>
        <source>no code yet</source>
        <translation>aún sin código</translation>
    </message>
    <message>
        <source>your code: %1</source>
        <translation>tu código: %1</translation>
    </message>
    <message>
        <source>the code: %1</source>
        <translation>el código: %1</translation>
    </message>
    <message>
        <source>your code, being set</source>
        <translation>tu código, en preparación</translation>
    </message>
    <message>
        <source>Look at your code (L)</source>
        <translation>Mirar tu código (L)</translation>
    </message>
    <message>
        <source>Cover your code (L)</source>
        <translation>Tapar tu código (L)</translation>
    </message>
    <message>
        <source>place %1 of %2, %3</source>
        <translation>posición %1 de %2, %3</translation>
    </message>
    <message>
        <source>%1, struck out</source>
        <translation>%1, tachado</translation>
    </message>
    <message>
        <source>Player %1</source>
        <translation>Jugador %1</translation>
    </message>
    <message>
        <source>Solved with your first guess</source>
        <translation>Resuelto al primer intento</translation>
    </message>
    <message>
        <source>Your guesses</source>
        <translation>Tus intentos</translation>
    </message>
    <message>
        <source>not solved</source>
        <translation>sin resolver</translation>
    </message>
    <message>
        <source>Your guess %1</source>
        <translation>Tu intento %1</translation>
    </message>
    <message>
        <source>Solved together in %1</source>
        <translation>Resuelto en equipo en %1</translation>
    </message>
    <message>
        <source>Your guesses together</source>
        <translation>Intentos en equipo</translation>
    </message>
    <message>
        <source>Guess %1, together</source>
        <translation>Intento %1, en equipo</translation>
    </message>
    <message>
        <source>You look for %1&apos;s code</source>
        <translation>Buscas el código de %1</translation>
    </message>
    <message>
        <source>%1 looks for yours</source>
        <translation>%1 busca el tuyo</translation>
    </message>
    <message>
        <source>%1 looks for %2&apos;s code</source>
        <translation>%1 busca el código de %2</translation>
    </message>
    <message>
        <source>guess %1 waits for its answer</source>
        <translation>el intento %1 espera respuesta</translation>
    </message>
    <message>
        <source>%1 · only you see your code</source>
        <translation>%1 · tu código solo lo ves tú</translation>
    </message>
    <message>
        <source>%1&apos;s code</source>
        <translation>El código de %1</translation>
    </message>
    <message>
        <source>Your code</source>
        <translation>Tu código</translation>
    </message>
    <message>
        <source>sealed · only you see it</source>
        <translation>sellado · solo lo ves tú</translation>
    </message>
    <message>
        <source>Set a code for %1</source>
        <translation>Pon un código para %1</translation>
    </message>
    <message>
        <source>only you see it</source>
        <translation>solo lo ves tú</translation>
    </message>
    <message>
        <source>The race</source>
        <translation>La carrera</translation>
    </message>
    <message>
        <source>every guess, opened</source>
        <translation>todos los intentos, a la vista</translation>
    </message>
    <message>
        <source>the guesses are shown at the end</source>
        <translation>los intentos se enseñan al final</translation>
    </message>
    <message>
        <source>%1 needed %2.</source>
        <translation>%1 lo ha resuelto en %2.</translation>
    </message>
    <message>
        <source>%1 needed %2. Solve it with your next guess to share the win.</source>
        <translation>%1 lo ha resuelto en %2. Acierta en tu próximo intento y compartirás la victoria.</translation>
    </message>
    <message>
        <source>%1 needed %2. You can still do better.</source>
        <translation>%1 lo ha resuelto en %2. Aún puedes hacerlo mejor.</translation>
    </message>
    <message>
        <source>Enter seals it; nobody else sees it.</source>
        <translation>Intro lo sella; nadie más lo ve.</translation>
    </message>
    <message>
        <source>That has been guessed already.</source>
        <translation>Eso ya se ha probado.</translation>
    </message>
    <message>
        <source>Enter guesses.</source>
        <translation>Intro para probar.</translation>
    </message>
    <message>
        <source>Prepared for your turn.</source>
        <translation>Preparado para tu turno.</translation>
    </message>
    <message>
        <source>Your code is sealed. Waiting for %1&apos;s.</source>
        <translation>Tu código está sellado. Falta el de %1.</translation>
    </message>
    <message>
        <source>Both set a code for the other.</source>
        <translation>Cada cual pone un código para su rival.</translation>
    </message>
    <message>
        <source>Both codes are opened and every answer is checked, by itself.</source>
        <translation>Los dos códigos se abren y cada respuesta se comprueba automáticamente.</translation>
    </message>
    <message>
        <source>The others still guess.</source>
        <translation>Los demás siguen adivinando.</translation>
    </message>
    <message>
        <source>%1 is to guess. You may lay out yours.</source>
        <translation>Le toca a %1. Puedes ir preparando tu intento.</translation>
    </message>
    <message>
        <source>Sea&amp;l</source>
        <translation>&amp;Sellar</translation>
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
        <translation>intento %2 de %1: %3</translation>
    </message>
    <message>
        <source>guess %1: %2</source>
        <translation>intento %1: %2</translation>
    </message>
    <message>
        <source>Your program answers %1 by itself.</source>
        <translation>Tu programa responde por sí solo a %1.</translation>
    </message>
    <message>
        <source>%1&apos;s program answers %2 by itself.</source>
        <translation>El programa de %1 responde por sí solo a %2.</translation>
    </message>
    <message numerus="yes">
        <source>Solved in %n guesses</source>
        <translation>
            <numerusform>Resuelto en %n intento</numerusform>
            <numerusform>Resuelto en %n intentos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guesses</source>
        <translation>
            <numerusform>%n intento</numerusform>
            <numerusform>%n intentos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more symbols</source>
        <translation>
            <numerusform>un símbolo más</numerusform>
            <numerusform>%n símbolos más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bulls</source>
        <translation>
            <numerusform>%n toro</numerusform>
            <numerusform>%n toros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cows</source>
        <translation>
            <numerusform>%n vaca</numerusform>
            <numerusform>%n vacas</numerusform>
        </translation>
    </message>
    <message>
        <source>empty</source>
        <comment>a place of a code</comment>
        <translation>vacía</translation>
    </message>
    <message>
        <source>none left</source>
        <comment>guesses</comment>
        <translation>no queda ninguno</translation>
    </message>
    <message>
        <source>the last one</source>
        <comment>guess</comment>
        <translation>el último</translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <comment>guesses</comment>
        <translation>
            <numerusform>queda %n</numerusform>
            <numerusform>quedan %n</numerusform>
        </translation>
    </message>
    <message>
        <source>solved in %1</source>
        <comment>guesses</comment>
        <translation>resuelto en %1</translation>
    </message>
    <message>
        <source>sealed</source>
        <comment>a code</comment>
        <translation>sellado</translation>
    </message>
    <message>
        <source>being set</source>
        <comment>a code</comment>
        <translation>en preparación</translation>
    </message>
</context>
<context>
    <name>ui::CodeGame</name>
    <message>
        <source>together</source>
        <translation>en equipo</translation>
    </message>
    <message>
        <source>duel</source>
        <translation>duelo</translation>
    </message>
    <message>
        <source>race</source>
        <translation>carrera</translation>
    </message>
    <message>
        <source>Played as</source>
        <translation>Modo</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>Símbolos</translation>
    </message>
    <message>
        <source>A symbol twice</source>
        <translation>Repetir símbolo</translation>
    </message>
    <message>
        <source>Guesses, 0: no limit</source>
        <translation>Intentos, 0: sin límite</translation>
    </message>
    <message>
        <source>Classic: 4 of 10</source>
        <translation>Clásico: 4 de 10</translation>
    </message>
    <message>
        <source>Mastermind: 4 of 6, with repeats</source>
        <translation>Mastermind: 4 de 6, con repetición</translation>
    </message>
    <message>
        <source>Quick: 3 of 6</source>
        <translation>Rápido: 3 de 6</translation>
    </message>
    <message>
        <source>Hard: 5 of 16</source>
        <translation>Difícil: 5 de 16</translation>
    </message>
    <message>
        <source>There are %1 codes.</source>
        <translation>Hay %1 códigos posibles.</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1, %2 de %3</translation>
    </message>
    <message>
        <source>Nobody but its owner knows a code, and every answer is checked at the end.</source>
        <translation>Cada código solo lo conoce quien lo puso, y al final se comprueban todas las respuestas.</translation>
    </message>
    <message>
        <source>The code cannot change; the host&apos;s computer knows it.</source>
        <translation>El código no puede cambiar; lo conoce el ordenador del anfitrión.</translation>
    </message>
    <message>
        <source>The code was %1</source>
        <translation>El código era %1</translation>
    </message>
    <message>
        <source>The code was %1, found with guess %2</source>
        <translation>El código era %1, hallado en el intento %2</translation>
    </message>
    <message>
        <source>Found with guess %1</source>
        <translation>Hallado en el intento %1</translation>
    </message>
    <message>
        <source>Bulls and cows</source>
        <translation>Toros y vacas</translation>
    </message>
    <message>
        <source>Find the hidden code by guessing and thinking.</source>
        <translation>Encuentra el código oculto probando y pensando.</translation>
    </message>
    <message>
        <source>Places</source>
        <comment>how many symbols a code has</comment>
        <translation>Posiciones</translation>
    </message>
    <message>
        <source>no</source>
        <comment>no symbol may stand twice</comment>
        <translation>no</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>a symbol may stand twice</comment>
        <translation>sí</translation>
    </message>
    <message>
        <source>You have found it together</source>
        <translation>Tu equipo lo ha encontrado</translation>
    </message>
    <message>
        <source>They have found it together</source>
        <translation>El equipo lo ha encontrado</translation>
    </message>
    <message>
        <source>The code was not found</source>
        <translation>No se ha encontrado el código</translation>
    </message>
</context>
<context>
    <name>ui::CodeLegend</name>
    <message>
        <source>Filled: right symbol, right place. Ring: right symbol, elsewhere. Dot: neither.</source>
        <translation>Lleno: símbolo correcto en su lugar. Anillo: símbolo correcto en otro lugar. Punto: ni lo uno ni lo otro.</translation>
    </message>
    <message>
        <source>right place</source>
        <translation>en su lugar</translation>
    </message>
    <message>
        <source>elsewhere</source>
        <comment>a symbol in another place</comment>
        <translation>en otro lugar</translation>
    </message>
    <message>
        <source>neither</source>
        <comment>a symbol that is not in the code</comment>
        <translation>ninguno</translation>
    </message>
</context>
<context>
    <name>ui::CodeSidebar</name>
    <message>
        <source>The others</source>
        <translation>Los demás</translation>
    </message>
    <message>
        <source>A right click, or Ctrl and its key, strikes a symbol out. Nobody else sees that.</source>
        <translation>Con clic derecho, o con Ctrl y su tecla, tachas un símbolo. Nadie más lo ve.</translation>
    </message>
    <message>
        <source>How to read it</source>
        <translation>Cómo leerlo</translation>
    </message>
</context>
<context>
    <name>ui::CodeToScan</name>
    <message>
        <source>Scan with a phone, nothing to install</source>
        <translation>Escanea con un móvil, sin instalar nada</translation>
    </message>
    <message>
        <source>or let them scan it</source>
        <translation>o deja que lo escaneen</translation>
    </message>
</context>
<context>
    <name>ui::ErrorCard</name>
    <message>
        <source>Likely why</source>
        <translation>Causa probable</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalles</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Happened</source>
        <comment>what has happened</comment>
        <translation>Qué ha pasado</translation>
    </message>
</context>
<context>
    <name>ui::FairnessBadge</name>
    <message>
        <source>Everybody sees every move, and the rules refuse what is against them.</source>
        <translation>Todos ven cada jugada, y las reglas rechazan lo que no permiten.</translation>
    </message>
    <message>
        <source>Fair play</source>
        <translation>Juego limpio</translation>
    </message>
    <message>
        <source>After the match your own program plays it again and says whether it holds.</source>
        <translation>Tras la partida, tu propio programa la vuelve a jugar y dice si es válida.</translation>
    </message>
    <message>
        <source>The match holds</source>
        <translation>La partida es válida</translation>
    </message>
    <message>
        <source>Your own program has played all moves again by the rules and come to the same result.</source>
        <translation>Tu propio programa ha repetido todas las jugadas según las reglas y ha llegado al mismo resultado.</translation>
    </message>
    <message>
        <source>Your own program has replayed the match: it holds.</source>
        <translation>Tu propio programa ha repetido la partida: es válida.</translation>
    </message>
    <message>
        <source>The match does not hold</source>
        <translation>La partida no es válida</translation>
    </message>
    <message>
        <source>Your own program has played all moves again by the rules. %1 So what was shown here is not what the rules make of it.</source>
        <translation>Tu propio programa ha repetido todas las jugadas según las reglas. %1 Así que lo que se ha mostrado aquí no es lo que dictan las reglas.</translation>
    </message>
</context>
<context>
    <name>ui::FairnessTexts</name>
    <message>
        <source>player %1</source>
        <translation>jugador %1</translation>
    </message>
    <message>
        <source>Move %1 by %2 does not hold: %3</source>
        <translation>La jugada %1, de %2, no es válida: %3</translation>
    </message>
    <message>
        <source>The host shows another choice than the one that you have sealed. Yours stays closed.</source>
        <translation>El anfitrión muestra otra elección que la que has sellado. La tuya sigue cerrada.</translation>
    </message>
    <message>
        <source>The host asks for your choice before it is time. It stays closed.</source>
        <translation>El anfitrión pide tu elección antes de tiempo. Sigue cerrada.</translation>
    </message>
    <message>
        <source>Its time lies before that of the move before.</source>
        <translation>Su hora es anterior a la de la jugada previa.</translation>
    </message>
    <message>
        <source>It is neither a move nor an event.</source>
        <translation>No es ni una jugada ni un suceso.</translation>
    </message>
    <message>
        <source>There is no such event.</source>
        <translation>Ese suceso no existe.</translation>
    </message>
    <message>
        <source>The match was over.</source>
        <translation>La partida ya había terminado.</translation>
    </message>
    <message>
        <source>They were out already.</source>
        <translation>Ya estaba fuera.</translation>
    </message>
    <message>
        <source>They had nothing to do that could have been late.</source>
        <translation>No tenía nada que hacer en lo que pudiera retrasarse.</translation>
    </message>
    <message>
        <source>It was not their turn.</source>
        <translation>No era su turno.</translation>
    </message>
    <message>
        <source>This Parlor does not know the game.</source>
        <translation>Este Parlor no conoce el juego.</translation>
    </message>
    <message>
        <source>The options are missing.</source>
        <translation>Faltan las opciones.</translation>
    </message>
    <message>
        <source>The options do not hold: %1</source>
        <translation>Las opciones no son válidas: %1</translation>
    </message>
    <message>
        <source>The match has no name.</source>
        <translation>La partida no tiene nombre.</translation>
    </message>
    <message>
        <source>The secrets are missing.</source>
        <translation>Faltan los secretos.</translation>
    </message>
    <message>
        <source>The secrets do not hold: %1</source>
        <translation>Los secretos no son válidos: %1</translation>
    </message>
    <message>
        <source>The number of players does not fit the game.</source>
        <translation>El número de jugadores no encaja con el juego.</translation>
    </message>
    <message>
        <source>The players do not sit on the seats of the match.</source>
        <translation>Los jugadores no están en los sitios de la partida.</translation>
    </message>
    <message>
        <source>The moves are missing.</source>
        <translation>Faltan las jugadas.</translation>
    </message>
    <message>
        <source>What follows move %1 was done by nobody of the match.</source>
        <translation>Lo que sigue a la jugada %1 no lo hizo nadie de la partida.</translation>
    </message>
    <message>
        <source>The end that the host is said to have made does not hold.</source>
        <translation>El final que se atribuye al anfitrión no es válido.</translation>
    </message>
    <message>
        <source>The match is not over after its last move.</source>
        <translation>La partida no ha terminado tras su última jugada.</translation>
    </message>
    <message>
        <source>The moves hold, but they end with another result.</source>
        <translation>Las jugadas son válidas, pero llevan a otro resultado.</translation>
    </message>
    <message>
        <source>The secrets are not those of the moves.</source>
        <translation>Los secretos no son los de las jugadas.</translation>
    </message>
    <message>
        <source>The result is not the one that you were shown.</source>
        <translation>El resultado no es el que se te mostró.</translation>
    </message>
    <message>
        <source>It is the record of another match than the one that you have seen.</source>
        <translation>Es el acta de una partida distinta de la que has visto.</translation>
    </message>
    <message>
        <source>The options are not those of the match that you have seen.</source>
        <translation>Las opciones no son las de la partida que has visto.</translation>
    </message>
    <message>
        <source>The players are not those of the match that you have seen.</source>
        <translation>Los jugadores no son los de la partida que has visto.</translation>
    </message>
    <message>
        <source>The beginning of the match is not the one that you were shown.</source>
        <translation>El comienzo de la partida no es el que se te mostró.</translation>
    </message>
    <message>
        <source>What happened after move %1 is not what you were shown.</source>
        <translation>Lo que pasó tras la jugada %1 no es lo que se te mostró.</translation>
    </message>
    <message>
        <source>Move %1 is not the one that you were shown.</source>
        <translation>La jugada %1 no es la que se te mostró.</translation>
    </message>
    <message>
        <source>Move %1, which you were shown, is missing.</source>
        <translation>Falta la jugada %1, que se te mostró.</translation>
    </message>
</context>
<context>
    <name>ui::FigureGrid</name>
    <message>
        <source>all %1</source>
        <comment>figures</comment>
        <translation>las %1</translation>
    </message>
</context>
<context>
    <name>ui::FigureTexts</name>
    <message>
        <source>red</source>
        <comment>a figure</comment>
        <translation>rojo</translation>
    </message>
    <message>
        <source>blue</source>
        <comment>a figure</comment>
        <translation>azul</translation>
    </message>
    <message>
        <source>yellow</source>
        <comment>a figure</comment>
        <translation>amarillo</translation>
    </message>
    <message>
        <source>purple</source>
        <comment>a figure</comment>
        <translation>morado</translation>
    </message>
    <message>
        <source>green</source>
        <comment>a figure</comment>
        <translation>verde</translation>
    </message>
    <message>
        <source>pink</source>
        <comment>a figure</comment>
        <translation>rosa</translation>
    </message>
    <message>
        <source>black</source>
        <comment>a figure</comment>
        <translation>negro</translation>
    </message>
    <message>
        <source>pale blue</source>
        <comment>a figure</comment>
        <translation>azul claro</translation>
    </message>
    <message>
        <source>ears</source>
        <comment>on a figure&apos;s head</comment>
        <translation>orejas</translation>
    </message>
    <message>
        <source>antenna</source>
        <comment>on a figure&apos;s head</comment>
        <translation>una antena</translation>
    </message>
    <message>
        <source>round ears</source>
        <comment>on a figure&apos;s head</comment>
        <translation>orejas redondas</translation>
    </message>
    <message>
        <source>feelers</source>
        <comment>on a figure&apos;s head</comment>
        <translation>dos antenas</translation>
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
        <translation>Cam&amp;biar</translation>
    </message>
    <message>
        <source>S&amp;et the table</source>
        <translation>P&amp;oner la mesa</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>The game</source>
        <translation>El juego</translation>
    </message>
    <message>
        <source>asks for a password</source>
        <translation>pide contraseña</translation>
    </message>
    <message>
        <source>open to all</source>
        <translation>abierta a todos</translation>
    </message>
</context>
<context>
    <name>ui::GameEntry</name>
    <message numerus="yes">
        <source>%n players</source>
        <translation>
            <numerusform>%n jugador</numerusform>
            <numerusform>%n jugadores</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2 players</source>
        <translation>de %1 a %2 jugadores</translation>
    </message>
</context>
<context>
    <name>ui::GameOptions</name>
    <message>
        <source>own choice</source>
        <translation>a medida</translation>
    </message>
    <message>
        <source>Like</source>
        <comment>options like those of a known set</comment>
        <translation>Modelo</translation>
    </message>
</context>
<context>
    <name>ui::GestureBoard</name>
    <message>
        <source>beats %1</source>
        <translation>gana a %1</translation>
    </message>
    <message>
        <source>your sealed throw</source>
        <translation>tu gesto sellado</translation>
    </message>
    <message>
        <source>Round %1</source>
        <translation>Ronda %1</translation>
    </message>
    <message>
        <source>Gestures</source>
        <translation>Gestos</translation>
    </message>
    <message>
        <source>No gesture is called that.</source>
        <translation>Ningún gesto se llama así.</translation>
    </message>
    <message>
        <source>Your throw is sealed; it cannot be changed.</source>
        <translation>Tu gesto está sellado; ya no se puede cambiar.</translation>
    </message>
    <message>
        <source>There is nothing to choose now.</source>
        <translation>Ahora no hay nada que elegir.</translation>
    </message>
    <message>
        <source>best: %1 of %2</source>
        <translation>en cabeza: %1 de %2</translation>
    </message>
    <message>
        <source>You have %1</source>
        <translation>Tienes %1</translation>
    </message>
    <message>
        <source>You are out</source>
        <translation>Estás fuera</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Next round</source>
        <translation>Otra ronda</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>the next round</comment>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>beats the %1 lit ones</source>
        <translation>gana a los %1 iluminados</translation>
    </message>
    <message>
        <source>beats %1 and %2</source>
        <translation>gana a %1 y %2</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Tú</translation>
    </message>
    <message>
        <source>Player %1</source>
        <translation>Jugador %1</translation>
    </message>
    <message>
        <source>Throw %1</source>
        <translation>Sacar %1</translation>
    </message>
    <message>
        <source>%1 gestures</source>
        <translation>%1 gestos</translation>
    </message>
    <message>
        <source>The match is over.</source>
        <translation>La partida ha terminado.</translation>
    </message>
    <message>
        <source>All throws are sealed.</source>
        <translation>Todos los gestos están sellados.</translation>
    </message>
    <message>
        <source>Your throw is sealed.</source>
        <translation>Tu gesto está sellado.</translation>
    </message>
    <message>
        <source>You are out and watch on.</source>
        <translation>Estás fuera y sigues mirando.</translation>
    </message>
    <message>
        <source>The throws are being chosen.</source>
        <translation>Se están eligiendo los gestos.</translation>
    </message>
    <message>
        <source>Type to find</source>
        <translation>Escribe para buscar</translation>
    </message>
    <message>
        <source>The bright half of the ring loses to %1.</source>
        <translation>La mitad clara del anillo pierde contra %1.</translation>
    </message>
    <message numerus="yes">
        <source>each beats the %n after it</source>
        <translation>
            <numerusform>cada uno gana al siguiente</numerusform>
            <numerusform>cada uno gana a los %n siguientes</numerusform>
        </translation>
    </message>
    <message>
        <source>chosen</source>
        <comment>a gesture</comment>
        <translation>elegido</translation>
    </message>
    <message>
        <source>%1 of %2 in</source>
        <comment>players</comment>
        <translation>%1 de %2 dentro</translation>
    </message>
    <message>
        <source>%1 of %2 sealed</source>
        <comment>throws</comment>
        <translation>%1 de %2 sellados</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>gestures</comment>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>gestures</comment>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a gesture first.</source>
        <translation>Elige primero un gesto.</translation>
    </message>
    <message>
        <source>Throw</source>
        <translation>Lanzar</translation>
    </message>
    <message>
        <source>Your throw</source>
        <translation>Tu jugada</translation>
    </message>
    <message>
        <source>Choose one, then throw it.</source>
        <translation>Elige uno y lánzalo.</translation>
    </message>
</context>
<context>
    <name>ui::GestureRound</name>
    <message>
        <source>Nothing was opened</source>
        <translation>No se ha abierto nada</translation>
    </message>
    <message>
        <source>All threw %1</source>
        <translation>Todos sacan %1</translation>
    </message>
    <message>
        <source>All were beaten</source>
        <translation>Todos vencidos</translation>
    </message>
    <message>
        <source>Nobody is out</source>
        <translation>Nadie queda fuera</translation>
    </message>
    <message>
        <source>the best: %1 of %2</source>
        <translation>en cabeza: %1 de %2</translation>
    </message>
    <message>
        <source>all stay in</source>
        <translation>todos dentro</translation>
    </message>
    <message>
        <source>all were beaten</source>
        <translation>todos vencidos</translation>
    </message>
    <message>
        <source>not opened: out</source>
        <translation>sin abrir: fuera</translation>
    </message>
    <message>
        <source>not opened</source>
        <translation>sin abrir</translation>
    </message>
    <message>
        <source>out: %1</source>
        <translation>fuera: %1</translation>
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
        <translation>Ronda %1</translation>
    </message>
    <message>
        <source>%1 wins</source>
        <comment>a gesture</comment>
        <translation>%1 gana</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 stay in</source>
        <comment>players</comment>
        <translation>
            <numerusform>sigue %n de %1</numerusform>
            <numerusform>siguen %n de %1</numerusform>
        </translation>
    </message>
    <message>
        <source>out</source>
        <comment>a player</comment>
        <translation>fuera</translation>
    </message>
    <message>
        <source>still in</source>
        <comment>a player</comment>
        <translation>dentro</translation>
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
            <numerusform>%n fuera</numerusform>
            <numerusform>%n fuera</numerusform>
        </translation>
    </message>
    <message>
        <source>no longer in</source>
        <comment>a player</comment>
        <translation>ya no está</translation>
    </message>
</context>
<context>
    <name>ui::Gestures</name>
    <message>
        <source>Gestures</source>
        <translation>Gestos</translation>
    </message>
    <message>
        <source>Who wins</source>
        <translation>Quién gana</translation>
    </message>
    <message>
        <source>Last one in</source>
        <translation>Último en pie</translation>
    </message>
    <message>
        <source>Most points</source>
        <translation>Más puntos</translation>
    </message>
    <message>
        <source>First to</source>
        <translation>Puntos para ganar</translation>
    </message>
    <message>
        <source>Rock, paper, scissors</source>
        <translation>Piedra, papel o tijera</translation>
    </message>
    <message>
        <source>With lizard and Spock</source>
        <translation>Con lagarto y Spock</translation>
    </message>
    <message>
        <source>15 gestures</source>
        <translation>15 gestos</translation>
    </message>
    <message>
        <source>101 gestures</source>
        <translation>101 gestos</translation>
    </message>
    <message>
        <source>%1 gestures</source>
        <translation>%1 gestos</translation>
    </message>
    <message>
        <source>first to %1</source>
        <translation>meta: %1</translation>
    </message>
    <message>
        <source>Each of the %1 gestures beats %2 of the others.</source>
        <translation>Cada uno de los %1 gestos gana a %2 de los demás.</translation>
    </message>
    <message>
        <source>They are numbered.</source>
        <translation>Van numerados.</translation>
    </message>
    <message>
        <source>Everybody&apos;s throw is sealed before anybody&apos;s is opened. Not even the host can look.</source>
        <translation>Todos los gestos se sellan antes de que se abra ninguno. Ni siquiera el anfitrión puede mirar.</translation>
    </message>
    <message>
        <source>rock squashes lizard</source>
        <translation>la piedra aplasta al lagarto</translation>
    </message>
    <message>
        <source>lizard bites Spock</source>
        <translation>el lagarto muerde a Spock</translation>
    </message>
    <message>
        <source>Spock bends scissors</source>
        <translation>Spock dobla la tijera</translation>
    </message>
    <message>
        <source>scissors clip lizard</source>
        <translation>la tijera pellizca al lagarto</translation>
    </message>
    <message>
        <source>lizard eats paper</source>
        <translation>el lagarto se come el papel</translation>
    </message>
    <message>
        <source>paper refutes Spock</source>
        <translation>el papel refuta a Spock</translation>
    </message>
    <message>
        <source>Spock melts rock</source>
        <translation>Spock funde la piedra</translation>
    </message>
    <message>
        <source>rock smothers fire</source>
        <translation>la piedra sofoca el fuego</translation>
    </message>
    <message>
        <source>rock breaks scissors</source>
        <translation>la piedra rompe la tijera</translation>
    </message>
    <message>
        <source>rock pins down snake</source>
        <translation>la piedra atrapa a la serpiente</translation>
    </message>
    <message>
        <source>rock trips human</source>
        <translation>la piedra hace tropezar al humano</translation>
    </message>
    <message>
        <source>rock blocks the roots of tree</source>
        <translation>la piedra frena las raíces del árbol</translation>
    </message>
    <message>
        <source>rock startles wolf</source>
        <translation>la piedra sobresalta al lobo</translation>
    </message>
    <message>
        <source>rock flattens sponge</source>
        <translation>la piedra aplasta la esponja</translation>
    </message>
    <message>
        <source>fire melts scissors</source>
        <translation>el fuego funde la tijera</translation>
    </message>
    <message>
        <source>fire drives off snake</source>
        <translation>el fuego ahuyenta a la serpiente</translation>
    </message>
    <message>
        <source>fire scorches human</source>
        <translation>el fuego chamusca al humano</translation>
    </message>
    <message>
        <source>fire consumes tree</source>
        <translation>el fuego consume el árbol</translation>
    </message>
    <message>
        <source>fire scares wolf</source>
        <translation>el fuego asusta al lobo</translation>
    </message>
    <message>
        <source>fire chars sponge</source>
        <translation>el fuego carboniza la esponja</translation>
    </message>
    <message>
        <source>fire burns paper</source>
        <translation>el fuego quema el papel</translation>
    </message>
    <message>
        <source>scissors nip snake</source>
        <translation>la tijera pellizca a la serpiente</translation>
    </message>
    <message>
        <source>scissors shear human</source>
        <translation>la tijera rapa al humano</translation>
    </message>
    <message>
        <source>scissors prune tree</source>
        <translation>la tijera poda el árbol</translation>
    </message>
    <message>
        <source>scissors trim wolf</source>
        <translation>la tijera esquila al lobo</translation>
    </message>
    <message>
        <source>scissors cut up sponge</source>
        <translation>la tijera trocea la esponja</translation>
    </message>
    <message>
        <source>scissors cut paper</source>
        <translation>la tijera corta el papel</translation>
    </message>
    <message>
        <source>scissors cut through air</source>
        <translation>la tijera corta el aire</translation>
    </message>
    <message>
        <source>snake bites human</source>
        <translation>la serpiente muerde al humano</translation>
    </message>
    <message>
        <source>snake winds round tree</source>
        <translation>la serpiente se enrosca en el árbol</translation>
    </message>
    <message>
        <source>snake bites wolf</source>
        <translation>la serpiente muerde al lobo</translation>
    </message>
    <message>
        <source>snake swallows sponge</source>
        <translation>la serpiente se traga la esponja</translation>
    </message>
    <message>
        <source>snake rustles through paper</source>
        <translation>la serpiente repta por el papel</translation>
    </message>
    <message>
        <source>snake hisses at air</source>
        <translation>la serpiente sisea al aire</translation>
    </message>
    <message>
        <source>snake swims through water</source>
        <translation>la serpiente nada en el agua</translation>
    </message>
    <message>
        <source>human fells tree</source>
        <translation>el humano tala el árbol</translation>
    </message>
    <message>
        <source>human tames wolf</source>
        <translation>el humano doma al lobo</translation>
    </message>
    <message>
        <source>human wrings out sponge</source>
        <translation>el humano escurre la esponja</translation>
    </message>
    <message>
        <source>human writes on paper</source>
        <translation>el humano escribe en el papel</translation>
    </message>
    <message>
        <source>human breathes air</source>
        <translation>el humano respira aire</translation>
    </message>
    <message>
        <source>human drinks water</source>
        <translation>el humano bebe agua</translation>
    </message>
    <message>
        <source>human slays dragon</source>
        <translation>el humano mata al dragón</translation>
    </message>
    <message>
        <source>tree falls on wolf</source>
        <translation>el árbol cae sobre el lobo</translation>
    </message>
    <message>
        <source>tree outgrows sponge</source>
        <translation>el árbol crece más que la esponja</translation>
    </message>
    <message>
        <source>tree towers over paper</source>
        <translation>el árbol se alza sobre el papel</translation>
    </message>
    <message>
        <source>tree freshens air</source>
        <translation>el árbol refresca el aire</translation>
    </message>
    <message>
        <source>tree drinks up water</source>
        <translation>el árbol se bebe el agua</translation>
    </message>
    <message>
        <source>tree entangles dragon</source>
        <translation>el árbol enreda al dragón</translation>
    </message>
    <message>
        <source>tree shuts in devil</source>
        <translation>el árbol encierra al diablo</translation>
    </message>
    <message>
        <source>wolf chews up sponge</source>
        <translation>el lobo mastica la esponja</translation>
    </message>
    <message>
        <source>wolf tears paper</source>
        <translation>el lobo rasga el papel</translation>
    </message>
    <message>
        <source>wolf howls through air</source>
        <translation>el lobo aúlla al aire</translation>
    </message>
    <message>
        <source>wolf laps up water</source>
        <translation>el lobo lame el agua</translation>
    </message>
    <message>
        <source>wolf outruns dragon</source>
        <translation>el lobo deja atrás al dragón</translation>
    </message>
    <message>
        <source>wolf bites devil</source>
        <translation>el lobo muerde al diablo</translation>
    </message>
    <message>
        <source>wolf dodges lightning</source>
        <translation>el lobo esquiva el rayo</translation>
    </message>
    <message>
        <source>sponge wets paper</source>
        <translation>la esponja moja el papel</translation>
    </message>
    <message>
        <source>sponge holds air</source>
        <translation>la esponja guarda el aire</translation>
    </message>
    <message>
        <source>sponge soaks up water</source>
        <translation>la esponja absorbe el agua</translation>
    </message>
    <message>
        <source>sponge scrubs dragon</source>
        <translation>la esponja friega al dragón</translation>
    </message>
    <message>
        <source>sponge washes devil</source>
        <translation>la esponja lava al diablo</translation>
    </message>
    <message>
        <source>sponge shrugs off lightning</source>
        <translation>la esponja ni nota el rayo</translation>
    </message>
    <message>
        <source>sponge clogs gun</source>
        <translation>la esponja obstruye la pistola</translation>
    </message>
    <message>
        <source>paper fans air</source>
        <translation>el papel abanica el aire</translation>
    </message>
    <message>
        <source>paper floats on water</source>
        <translation>el papel flota en el agua</translation>
    </message>
    <message>
        <source>paper pictures dragon</source>
        <translation>el papel retrata al dragón</translation>
    </message>
    <message>
        <source>paper binds devil</source>
        <translation>el papel ata al diablo</translation>
    </message>
    <message>
        <source>paper explains lightning</source>
        <translation>el papel explica el rayo</translation>
    </message>
    <message>
        <source>paper bans gun</source>
        <translation>el papel prohíbe la pistola</translation>
    </message>
    <message>
        <source>paper covers rock</source>
        <translation>el papel envuelve la piedra</translation>
    </message>
    <message>
        <source>air dries up water</source>
        <translation>el aire seca el agua</translation>
    </message>
    <message>
        <source>air chills dragon</source>
        <translation>el aire enfría al dragón</translation>
    </message>
    <message>
        <source>air blows away devil</source>
        <translation>el aire se lleva al diablo</translation>
    </message>
    <message>
        <source>air scatters lightning</source>
        <translation>el aire dispersa el rayo</translation>
    </message>
    <message>
        <source>air tarnishes gun</source>
        <translation>el aire deslustra la pistola</translation>
    </message>
    <message>
        <source>air wears down rock</source>
        <translation>el aire desgasta la piedra</translation>
    </message>
    <message>
        <source>air blows out fire</source>
        <translation>el aire apaga el fuego</translation>
    </message>
    <message>
        <source>water douses dragon</source>
        <translation>el agua moja al dragón</translation>
    </message>
    <message>
        <source>water drenches devil</source>
        <translation>el agua empapa al diablo</translation>
    </message>
    <message>
        <source>water carries off lightning</source>
        <translation>el agua se lleva el rayo</translation>
    </message>
    <message>
        <source>water floods gun</source>
        <translation>el agua inunda la pistola</translation>
    </message>
    <message>
        <source>water hollows rock</source>
        <translation>el agua horada la piedra</translation>
    </message>
    <message>
        <source>water puts out fire</source>
        <translation>el agua apaga el fuego</translation>
    </message>
    <message>
        <source>water rusts scissors</source>
        <translation>el agua oxida la tijera</translation>
    </message>
    <message>
        <source>dragon frightens devil</source>
        <translation>el dragón espanta al diablo</translation>
    </message>
    <message>
        <source>dragon rides lightning</source>
        <translation>el dragón cabalga el rayo</translation>
    </message>
    <message>
        <source>dragon melts gun</source>
        <translation>el dragón funde la pistola</translation>
    </message>
    <message>
        <source>dragon rests on rock</source>
        <translation>el dragón reposa en la piedra</translation>
    </message>
    <message>
        <source>dragon breathes fire</source>
        <translation>el dragón escupe fuego</translation>
    </message>
    <message>
        <source>dragon crushes scissors</source>
        <translation>el dragón aplasta la tijera</translation>
    </message>
    <message>
        <source>dragon swallows snake</source>
        <translation>el dragón se traga a la serpiente</translation>
    </message>
    <message>
        <source>devil hurls lightning</source>
        <translation>el diablo lanza el rayo</translation>
    </message>
    <message>
        <source>devil jams gun</source>
        <translation>el diablo encasquilla la pistola</translation>
    </message>
    <message>
        <source>devil throws rock</source>
        <translation>el diablo arroja la piedra</translation>
    </message>
    <message>
        <source>devil plays with fire</source>
        <translation>el diablo juega con fuego</translation>
    </message>
    <message>
        <source>devil bends scissors</source>
        <translation>el diablo dobla la tijera</translation>
    </message>
    <message>
        <source>devil charms snake</source>
        <translation>el diablo encanta a la serpiente</translation>
    </message>
    <message>
        <source>devil tempts human</source>
        <translation>el diablo tienta al humano</translation>
    </message>
    <message>
        <source>lightning fuses gun</source>
        <translation>el rayo funde la pistola</translation>
    </message>
    <message>
        <source>lightning splits rock</source>
        <translation>el rayo parte la piedra</translation>
    </message>
    <message>
        <source>lightning outshines fire</source>
        <translation>el rayo brilla más que el fuego</translation>
    </message>
    <message>
        <source>lightning welds scissors</source>
        <translation>el rayo suelda la tijera</translation>
    </message>
    <message>
        <source>lightning strikes snake</source>
        <translation>el rayo alcanza a la serpiente</translation>
    </message>
    <message>
        <source>lightning strikes human</source>
        <translation>el rayo fulmina al humano</translation>
    </message>
    <message>
        <source>lightning splits tree</source>
        <translation>el rayo parte el árbol</translation>
    </message>
    <message>
        <source>gun shatters rock</source>
        <translation>la pistola hace añicos la piedra</translation>
    </message>
    <message>
        <source>gun outblasts fire</source>
        <translation>la pistola truena más que el fuego</translation>
    </message>
    <message>
        <source>gun outranges scissors</source>
        <translation>la pistola llega más que la tijera</translation>
    </message>
    <message>
        <source>gun stops snake</source>
        <translation>la pistola detiene a la serpiente</translation>
    </message>
    <message>
        <source>gun stops human</source>
        <translation>la pistola detiene al humano</translation>
    </message>
    <message>
        <source>gun riddles tree</source>
        <translation>la pistola acribilla el árbol</translation>
    </message>
    <message>
        <source>gun scares off wolf</source>
        <translation>la pistola ahuyenta al lobo</translation>
    </message>
    <message>
        <source>%1 beats %2</source>
        <translation>%1 gana a %2</translation>
    </message>
    <message>
        <source>air</source>
        <translation>aire</translation>
    </message>
    <message>
        <source>airplane</source>
        <translation>avión</translation>
    </message>
    <message>
        <source>alien</source>
        <translation>alienígena</translation>
    </message>
    <message>
        <source>axe</source>
        <translation>hacha</translation>
    </message>
    <message>
        <source>baby</source>
        <translation>bebé</translation>
    </message>
    <message>
        <source>beer</source>
        <translation>cerveza</translation>
    </message>
    <message>
        <source>bicycle</source>
        <translation>bicicleta</translation>
    </message>
    <message>
        <source>bird</source>
        <translation>pájaro</translation>
    </message>
    <message>
        <source>blood</source>
        <translation>sangre</translation>
    </message>
    <message>
        <source>book</source>
        <translation>libro</translation>
    </message>
    <message>
        <source>bowl</source>
        <translation>cuenco</translation>
    </message>
    <message>
        <source>brain</source>
        <translation>cerebro</translation>
    </message>
    <message>
        <source>butter</source>
        <translation>mantequilla</translation>
    </message>
    <message>
        <source>cage</source>
        <translation>jaula</translation>
    </message>
    <message>
        <source>camera</source>
        <translation>cámara</translation>
    </message>
    <message>
        <source>car</source>
        <translation>coche</translation>
    </message>
    <message>
        <source>castle</source>
        <translation>castillo</translation>
    </message>
    <message>
        <source>cat</source>
        <translation>gato</translation>
    </message>
    <message>
        <source>chain</source>
        <translation>cadena</translation>
    </message>
    <message>
        <source>chainsaw</source>
        <translation>motosierra</translation>
    </message>
    <message>
        <source>church</source>
        <translation>iglesia</translation>
    </message>
    <message>
        <source>cloud</source>
        <translation>nube</translation>
    </message>
    <message>
        <source>cockroach</source>
        <translation>cucaracha</translation>
    </message>
    <message>
        <source>community</source>
        <translation>comunidad</translation>
    </message>
    <message>
        <source>computer</source>
        <translation>ordenador</translation>
    </message>
    <message>
        <source>cross</source>
        <translation>cruz</translation>
    </message>
    <message>
        <source>cup</source>
        <translation>taza</translation>
    </message>
    <message>
        <source>death</source>
        <translation>muerte</translation>
    </message>
    <message>
        <source>devil</source>
        <translation>diablo</translation>
    </message>
    <message>
        <source>diamond</source>
        <translation>diamante</translation>
    </message>
    <message>
        <source>dragon</source>
        <translation>dragón</translation>
    </message>
    <message>
        <source>duck</source>
        <translation>pato</translation>
    </message>
    <message>
        <source>dynamite</source>
        <translation>dinamita</translation>
    </message>
    <message>
        <source>electricity</source>
        <translation>electricidad</translation>
    </message>
    <message>
        <source>fence</source>
        <translation>valla</translation>
    </message>
    <message>
        <source>film</source>
        <translation>película</translation>
    </message>
    <message>
        <source>fire</source>
        <translation>fuego</translation>
    </message>
    <message>
        <source>fish</source>
        <translation>pez</translation>
    </message>
    <message>
        <source>gold</source>
        <translation>oro</translation>
    </message>
    <message>
        <source>grass</source>
        <translation>hierba</translation>
    </message>
    <message>
        <source>guitar</source>
        <translation>guitarra</translation>
    </message>
    <message>
        <source>gun</source>
        <translation>pistola</translation>
    </message>
    <message>
        <source>heart</source>
        <translation>corazón</translation>
    </message>
    <message>
        <source>helicopter</source>
        <translation>helicóptero</translation>
    </message>
    <message>
        <source>home</source>
        <translation>hogar</translation>
    </message>
    <message>
        <source>human</source>
        <translation>humano</translation>
    </message>
    <message>
        <source>king</source>
        <translation>rey</translation>
    </message>
    <message>
        <source>laser</source>
        <translation>láser</translation>
    </message>
    <message>
        <source>law</source>
        <translation>ley</translation>
    </message>
    <message>
        <source>lightning</source>
        <translation>rayo</translation>
    </message>
    <message>
        <source>lizard</source>
        <translation>lagarto</translation>
    </message>
    <message>
        <source>man</source>
        <translation>hombre</translation>
    </message>
    <message>
        <source>math</source>
        <translation>matemáticas</translation>
    </message>
    <message>
        <source>Medusa</source>
        <translation>Medusa</translation>
    </message>
    <message>
        <source>money</source>
        <translation>dinero</translation>
    </message>
    <message>
        <source>monkey</source>
        <translation>mono</translation>
    </message>
    <message>
        <source>moon</source>
        <translation>luna</translation>
    </message>
    <message>
        <source>mountain</source>
        <translation>montaña</translation>
    </message>
    <message>
        <source>noise</source>
        <translation>ruido</translation>
    </message>
    <message>
        <source>nuke</source>
        <translation>bomba nuclear</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>papel</translation>
    </message>
    <message>
        <source>peace</source>
        <translation>paz</translation>
    </message>
    <message>
        <source>pit</source>
        <translation>foso</translation>
    </message>
    <message>
        <source>planet</source>
        <translation>planeta</translation>
    </message>
    <message>
        <source>platinum</source>
        <translation>platino</translation>
    </message>
    <message>
        <source>poison</source>
        <translation>veneno</translation>
    </message>
    <message>
        <source>police</source>
        <translation>policía</translation>
    </message>
    <message>
        <source>porcupine</source>
        <translation>puercoespín</translation>
    </message>
    <message>
        <source>power</source>
        <translation>poder</translation>
    </message>
    <message>
        <source>prayer</source>
        <translation>oración</translation>
    </message>
    <message>
        <source>prince</source>
        <translation>príncipe</translation>
    </message>
    <message>
        <source>princess</source>
        <translation>princesa</translation>
    </message>
    <message>
        <source>queen</source>
        <translation>reina</translation>
    </message>
    <message>
        <source>quicksand</source>
        <translation>arenas movedizas</translation>
    </message>
    <message>
        <source>rain</source>
        <translation>lluvia</translation>
    </message>
    <message>
        <source>rainbow</source>
        <translation>arcoíris</translation>
    </message>
    <message>
        <source>robot</source>
        <translation>robot</translation>
    </message>
    <message>
        <source>rock</source>
        <translation>piedra</translation>
    </message>
    <message>
        <source>Satan</source>
        <translation>Satán</translation>
    </message>
    <message>
        <source>school</source>
        <translation>escuela</translation>
    </message>
    <message>
        <source>scissors</source>
        <translation>tijera</translation>
    </message>
    <message>
        <source>sky</source>
        <translation>cielo</translation>
    </message>
    <message>
        <source>snake</source>
        <translation>serpiente</translation>
    </message>
    <message>
        <source>spider</source>
        <translation>araña</translation>
    </message>
    <message>
        <source>Spock</source>
        <translation>Spock</translation>
    </message>
    <message>
        <source>sponge</source>
        <translation>esponja</translation>
    </message>
    <message>
        <source>sun</source>
        <translation>sol</translation>
    </message>
    <message>
        <source>sword</source>
        <translation>espada</translation>
    </message>
    <message>
        <source>tank</source>
        <translation>tanque</translation>
    </message>
    <message>
        <source>toilet</source>
        <translation>váter</translation>
    </message>
    <message>
        <source>tornado</source>
        <translation>tornado</translation>
    </message>
    <message>
        <source>train</source>
        <translation>tren</translation>
    </message>
    <message>
        <source>tree</source>
        <translation>árbol</translation>
    </message>
    <message>
        <source>turnip</source>
        <translation>nabo</translation>
    </message>
    <message>
        <source>TV</source>
        <translation>tele</translation>
    </message>
    <message>
        <source>UFO</source>
        <translation>ovni</translation>
    </message>
    <message>
        <source>vampire</source>
        <translation>vampiro</translation>
    </message>
    <message>
        <source>video game</source>
        <translation>videojuego</translation>
    </message>
    <message>
        <source>vulture</source>
        <translation>buitre</translation>
    </message>
    <message>
        <source>wall</source>
        <translation>muro</translation>
    </message>
    <message>
        <source>water</source>
        <translation>agua</translation>
    </message>
    <message>
        <source>whip</source>
        <translation>látigo</translation>
    </message>
    <message>
        <source>wolf</source>
        <translation>lobo</translation>
    </message>
    <message>
        <source>woman</source>
        <translation>mujer</translation>
    </message>
    <message>
        <source>number %1</source>
        <translation>número %1</translation>
    </message>
    <message numerus="yes">
        <source>%n points after round %1</source>
        <translation>
            <numerusform>%n punto tras la ronda %1</numerusform>
            <numerusform>%n puntos tras la ronda %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody throws at the same moment.</source>
        <translation>Todos sacan a la vez.</translation>
    </message>
</context>
<context>
    <name>ui::HomePage</name>
    <message>
        <source>Address of the host</source>
        <translation>Dirección del anfitrión</translation>
    </message>
    <message>
        <source>&amp;Join</source>
        <translation>&amp;Unirse</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Ca&amp;ncelar</translation>
    </message>
    <message>
        <source>The host&apos;s window shows the address and a link to copy.</source>
        <translation>La ventana del anfitrión muestra la dirección y un enlace para copiar.</translation>
    </message>
    <message>
        <source>Paste a link, or type 192.168.1.20</source>
        <translation>Enlace o 192.168.1.20</translation>
    </message>
    <message>
        <source>Join with an invitation</source>
        <translation>Unirse con una invitación</translation>
    </message>
    <message>
        <source>Good evening, %1.</source>
        <translation>Buenas, %1.</translation>
    </message>
    <message>
        <source>Good morning, %1.</source>
        <translation>Buenos días, %1.</translation>
    </message>
    <message>
        <source>Good afternoon, %1.</source>
        <translation>Buenas tardes, %1.</translation>
    </message>
    <message>
        <source>Last time:</source>
        <translation>La última vez:</translation>
    </message>
    <message>
        <source>No account, no internet.</source>
        <translation>Sin cuenta ni internet.</translation>
    </message>
    <message>
        <source>Friends need no program</source>
        <translation>Tus amigos no necesitan ningún programa</translation>
    </message>
    <message>
        <source>Host a game and let them scan its code: they play in their phone&apos;s browser.</source>
        <translation>Crea una partida y deja que escaneen el código: juegan en el navegador de su móvil.</translation>
    </message>
    <message>
        <source>Good evening.</source>
        <translation>Buenas.</translation>
    </message>
    <message>
        <source>Good morning.</source>
        <translation>Buenos días.</translation>
    </message>
    <message>
        <source>Good afternoon.</source>
        <translation>Buenas tardes.</translation>
    </message>
    <message>
        <source>A link or an address</source>
        <translation>Un enlace o una dirección</translation>
    </message>
</context>
<context>
    <name>ui::HowToJoin</name>
    <message>
        <source>Or join without the list: type the address that the host&apos;s window shows.</source>
        <translation>O únete sin la lista: escribe la dirección que muestra la ventana del anfitrión.</translation>
    </message>
    <message>
        <source>One of you is on no network, or on another one.</source>
        <translation>Alguno de los dos no tiene red o está en otra.</translation>
    </message>
    <message>
        <source>Join the same Wi-Fi, or plug in the cable.</source>
        <translation>Hay que estar en la misma wifi o enchufar el cable.</translation>
    </message>
    <message>
        <source>A guest Wi-Fi keeps computers apart.</source>
        <translation>Una wifi de invitados separa los ordenadores.</translation>
    </message>
    <message>
        <source>Hotels and schools do that. A phone&apos;s hotspot works.</source>
        <translation>Pasa en hoteles y escuelas. Sirve compartir la conexión de un móvil.</translation>
    </message>
    <message>
        <source>Their firewall keeps visitors out.</source>
        <translation>Su cortafuegos no deja pasar a las visitas.</translation>
    </message>
    <message>
        <source>Their window shows how to open it.</source>
        <translation>Su ventana muestra cómo abrirlo.</translation>
    </message>
    <message>
        <source>Nobody is hosting nearby yet</source>
        <translation>Aún no hay partidas cerca</translation>
    </message>
    <message>
        <source>Games appear here by themselves. If somebody is hosting and you miss them, it is usually one of these:</source>
        <translation>Las partidas aparecen aquí solas. Si alguien ha creado una y no la ves, suele ser por esto:</translation>
    </message>
    <message>
        <source>Games appear here by themselves.</source>
        <translation>Las partidas aparecen aquí solas.</translation>
    </message>
    <message>
        <source>You are on no network</source>
        <translation>No tienes red</translation>
    </message>
    <message>
        <source>Wi-Fi is off, or the cable is out. Turn it on; games then appear here by themselves.</source>
        <translation>La wifi está apagada o el cable está desconectado. Conéctate y las partidas aparecerán aquí solas.</translation>
    </message>
    <message>
        <source>Parlor cannot hear who is nearby</source>
        <translation>Parlor no puede oír quién hay cerca</translation>
    </message>
    <message>
        <source>Another program on this computer keeps UDP port 7341 for itself. Close it, and games appear here by themselves.</source>
        <translation>Otro programa de este ordenador se ha quedado con el puerto UDP 7341. Ciérralo y las partidas aparecerán aquí solas.</translation>
    </message>
</context>
<context>
    <name>ui::IntroductionCard</name>
    <message>
        <source>Your name at the table</source>
        <translation>Tu nombre en la mesa</translation>
    </message>
    <message>
        <source>Your figure</source>
        <translation>Tu figura</translation>
    </message>
    <message>
        <source>That&apos;s me</source>
        <translation>Así me llamo</translation>
    </message>
    <message>
        <source>What shall the others call you?</source>
        <translation>¿Cómo quieres que te llamen?</translation>
    </message>
    <message>
        <source>Larger text, less motion and other languages are in the settings.</source>
        <translation>El texto más grande, menos movimiento y otros idiomas están en los ajustes.</translation>
    </message>
</context>
<context>
    <name>ui::InviteCard</name>
    <message>
        <source>&amp;Copy invitation</source>
        <translation>Copiar in&amp;vitación</translation>
    </message>
    <message>
        <source>Copy the address only</source>
        <translation>Copiar solo la dirección</translation>
    </message>
    <message>
        <source>Invite the others</source>
        <translation>Invita a los demás</translation>
    </message>
    <message>
        <source>They find you in their list. If not, tell them this address.</source>
        <translation>Te encuentran en su lista. Si no, diles esta dirección.</translation>
    </message>
    <message>
        <source>fewer addresses</source>
        <translation>menos direcciones</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>no network</source>
        <translation>sin red</translation>
    </message>
    <message>
        <source>Turn on Wi-Fi or plug in the cable; the address appears here.</source>
        <translation>Activa la wifi o enchufa el cable; la dirección aparecerá aquí.</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copiar %1</translation>
    </message>
    <message>
        <source>Come and play: start Parlor, click into &quot;Join with an invitation&quot; and type %1</source>
        <translation>Ven a jugar: abre Parlor, haz clic en «Unirse con una invitación» y escribe %1</translation>
    </message>
    <message>
        <source>Play %1 with %2.</source>
        <translation>Juega a %1 con %2.</translation>
    </message>
    <message>
        <source>Come and play.</source>
        <translation>Ven a jugar.</translation>
    </message>
    <message>
        <source>In a browser, with nothing to install: %1</source>
        <translation>En un navegador, sin instalar nada: %1</translation>
    </message>
    <message>
        <source>With Parlor: open %1 or type %2.</source>
        <translation>Con Parlor: abre %1 o escribe %2.</translation>
    </message>
    <message>
        <source>Come and play: open %1 or type %2 in Parlor.</source>
        <translation>Ven a jugar: abre %1 o escribe %2 en Parlor.</translation>
    </message>
    <message>
        <source>Play %1 with %2: open %3 or type %4 in Parlor.</source>
        <translation>Juega a %1 con %2: abre %3 o escribe %4 en Parlor.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message numerus="yes">
        <source>%n other addresses</source>
        <translation>
            <numerusform>%n dirección más</numerusform>
            <numerusform>%n direcciones más</numerusform>
        </translation>
    </message>
    <message>
        <source>They find the table in their list. If not, tell them this address.</source>
        <translation>Encuentran la mesa en su lista. Si no, diles esta dirección.</translation>
    </message>
</context>
<context>
    <name>ui::InviteLights</name>
    <message>
        <source>Copy the command</source>
        <translation>Copiar la orden</translation>
    </message>
    <message>
        <source>Visible on the network</source>
        <translation>Visible en la red</translation>
    </message>
    <message>
        <source>Somebody has reached you</source>
        <translation>Alguien ha llegado hasta ti</translation>
    </message>
    <message>
        <source>Your computer takes no visitors on port %1.</source>
        <translation>Tu ordenador no admite visitas en el puerto %1.</translation>
    </message>
    <message>
        <source>Your computer takes visitors on port %1.</source>
        <translation>Tu ordenador admite visitas en el puerto %1.</translation>
    </message>
    <message>
        <source>Our own call came back from the network.</source>
        <translation>Nuestra propia llamada ha vuelto de la red.</translation>
    </message>
    <message>
        <source>Our own call does not come back; tell the others the address.</source>
        <translation>Nuestra propia llamada no vuelve; di a los demás la dirección.</translation>
    </message>
    <message>
        <source>Waiting for our own call to come back from the network.</source>
        <translation>Esperando a que nuestra propia llamada vuelva de la red.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>aún no</translation>
    </message>
    <message>
        <source>It lights up when the first one comes from another device.</source>
        <translation>Se enciende cuando llega la primera visita desde otro dispositivo.</translation>
    </message>
    <message>
        <source>%1 has reached you.</source>
        <translation>%1 ha llegado hasta ti.</translation>
    </message>
    <message>
        <source>Listening</source>
        <comment>this computer, for visitors</comment>
        <translation>A la escucha</translation>
    </message>
</context>
<context>
    <name>ui::Label</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>ui::LeaveTexts</name>
    <message>
        <source>&amp;Save and close</source>
        <translation>&amp;Guardar y cerrar</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>St&amp;ay</source>
        <translation>&amp;Quedarme</translation>
    </message>
    <message>
        <source>Leave your table?</source>
        <translation>¿Salir de tu mesa?</translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>No cambia nada.</translation>
    </message>
    <message>
        <source>Everybody&apos;s seats, the chat and the match are kept, and you continue them from your home page, even another day.</source>
        <translation>Se guardan los sitios de todos, el chat y la partida; los retomas desde tu página de inicio, incluso otro día.</translation>
    </message>
    <message>
        <source>Everybody&apos;s seats and the chat are kept, and you continue from your home page, even another day.</source>
        <translation>Se guardan los sitios de todos y el chat; sigues desde tu página de inicio, incluso otro día.</translation>
    </message>
    <message>
        <source>The table and its match are gone for good.</source>
        <translation>La mesa y su partida se pierden para siempre.</translation>
    </message>
    <message>
        <source>The table is gone for good.</source>
        <translation>La mesa se pierde para siempre.</translation>
    </message>
    <message>
        <source>Nobody else is at this table now.</source>
        <translation>Ahora no hay nadie más en esta mesa.</translation>
    </message>
    <message>
        <source>%1 can come back when you continue.</source>
        <translation>%1 podrá volver cuando continúes.</translation>
    </message>
    <message>
        <source>%1 cannot come back.</source>
        <translation>%1 no podrá volver.</translation>
    </message>
    <message numerus="yes">
        <source>The %n others can come back when you continue.</source>
        <translation>
            <numerusform>La otra persona podrá volver cuando continúes.</numerusform>
            <numerusform>Las otras %n personas podrán volver cuando continúes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n others cannot come back.</source>
        <translation>
            <numerusform>La otra persona no podrá volver.</numerusform>
            <numerusform>Las otras %n personas no podrán volver.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2 can come back when you continue.</source>
        <translation>Tanto %1 como %2 podrán volver cuando continúes.</translation>
    </message>
    <message>
        <source>%1 and %2 cannot come back.</source>
        <translation>Ni %1 ni %2 podrán volver.</translation>
    </message>
    <message>
        <source>Everybody who is here can come back when you continue.</source>
        <translation>Quienes están aquí podrán volver cuando continúes.</translation>
    </message>
    <message>
        <source>Nobody who is here can come back.</source>
        <translation>Quienes están aquí no podrán volver.</translation>
    </message>
    <message>
        <source>Leave, keep my seat</source>
        <translation>Salir y guardar mi sitio</translation>
    </message>
    <message>
        <source>Give up my seat</source>
        <translation>Dejar mi sitio</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Quedarme</translation>
    </message>
    <message>
        <source>Leave in the middle of the match?</source>
        <translation>¿Salir en mitad de la partida?</translation>
    </message>
    <message>
        <source>It is kept for a while (%1). Return on the first page leads back.</source>
        <translation>Se guarda un rato (%1). «Volver», en la página de inicio, te trae de nuevo.</translation>
    </message>
    <message>
        <source>It is your turn.</source>
        <translation>Te toca.</translation>
    </message>
    <message>
        <source>It is your turn, and %1 is waiting for it.</source>
        <translation>Te toca, y %1 espera tu jugada.</translation>
    </message>
    <message>
        <source>It is your turn, and the others are waiting for it.</source>
        <translation>Te toca, y los demás esperan tu jugada.</translation>
    </message>
    <message>
        <source>The others are to move.</source>
        <translation>Les toca a los demás.</translation>
    </message>
    <message>
        <source>%1 is to move.</source>
        <translation>Le toca a %1.</translation>
    </message>
    <message>
        <source>The match ends, and nobody wins.</source>
        <translation>La partida termina, y nadie gana.</translation>
    </message>
    <message>
        <source>You are out, and the others play on.</source>
        <translation>Quedas fuera, y los demás siguen jugando.</translation>
    </message>
    <message>
        <source>%1 wins this match.</source>
        <translation>Esta partida la gana %1.</translation>
    </message>
    <message>
        <source>The score becomes %1 to %2.</source>
        <translation>El marcador queda %1 a %2.</translation>
    </message>
</context>
<context>
    <name>ui::LineBoard</name>
    <message>
        <source>Board</source>
        <translation>Tablero</translation>
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
        <translation>raya ganadora</translation>
    </message>
    <message>
        <source>last move</source>
        <translation>última jugada</translation>
    </message>
    <message>
        <source>column %1, row %2</source>
        <translation>columna %1, fila %2</translation>
    </message>
    <message>
        <source>your X</source>
        <translation>tu X</translation>
    </message>
    <message>
        <source>your O</source>
        <translation>tu O</translation>
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
        <translation>tu ficha</translation>
    </message>
    <message>
        <source>%1&apos;s disc</source>
        <translation>ficha de %1</translation>
    </message>
    <message>
        <source>your stone</source>
        <translation>tu piedra</translation>
    </message>
    <message>
        <source>%1&apos;s stone</source>
        <translation>piedra de %1</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>a cell</comment>
        <translation>vacía</translation>
    </message>
</context>
<context>
    <name>ui::LineGames</name>
    <message>
        <source>Tic-tac-toe</source>
        <translation>Tres en raya</translation>
    </message>
    <message>
        <source>Four in a row</source>
        <translation>Cuatro en raya</translation>
    </message>
    <message>
        <source>Gomoku</source>
        <translation>Gomoku</translation>
    </message>
    <message>
        <source>Three</source>
        <translation>Tres</translation>
    </message>
    <message>
        <source>Four</source>
        <translation>Cuatro</translation>
    </message>
    <message>
        <source>Five</source>
        <translation>Cinco</translation>
    </message>
    <message>
        <source>Six</source>
        <translation>Seis</translation>
    </message>
    <message>
        <source>Seven</source>
        <translation>Siete</translation>
    </message>
    <message>
        <source>Eight</source>
        <translation>Ocho</translation>
    </message>
    <message>
        <source>Nine</source>
        <translation>Nueve</translation>
    </message>
    <message>
        <source>Ten</source>
        <translation>Diez</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>In a row to win</source>
        <translation>En raya para ganar</translation>
    </message>
    <message>
        <source>Classic %1 × %2</source>
        <translation>Clásico %1 × %2</translation>
    </message>
    <message>
        <source>Large %1 × %2</source>
        <translation>Grande %1 × %2</translation>
    </message>
    <message>
        <source>Quick %1 × %2</source>
        <translation>Rápido %1 × %2</translation>
    </message>
    <message>
        <source>Wide %1 × %2</source>
        <translation>Ancho %1 × %2</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1, %2 in a row</source>
        <translation>%1, %2 en raya</translation>
    </message>
    <message>
        <source>%1 in a row on move %2</source>
        <translation>%1 en raya en la jugada %2</translation>
    </message>
    <message>
        <source>plays X</source>
        <translation>con X</translation>
    </message>
    <message>
        <source>plays O</source>
        <translation>con O</translation>
    </message>
    <message>
        <source>Discs fall; %1 in a row win.</source>
        <translation>Las fichas caen; se gana con %1 en raya.</translation>
    </message>
    <message>
        <source>%1 in a row on a large board.</source>
        <translation>%1 en raya en un tablero grande.</translation>
    </message>
    <message>
        <source>%1 in a row win.</source>
        <translation>%1 en raya ganan.</translation>
    </message>
</context>
<context>
    <name>ui::LobbyPage</name>
    <message>
        <source>Room name</source>
        <translation>Nombre de la sala</translation>
    </message>
    <message>
        <source>Ask for a password</source>
        <translation>Pedir contraseña</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>&amp;Open the room</source>
        <translation>&amp;Abrir la sala</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salas</translation>
    </message>
    <message>
        <source>Nobody has opened a room yet</source>
        <translation>Aún nadie ha abierto una sala</translation>
    </message>
    <message>
        <source>Open one; the others see it at once. Rooms appear here by themselves.</source>
        <translation>Abre una; los demás la ven al momento. Las salas aparecen aquí solas.</translation>
    </message>
    <message>
        <source>Open a room</source>
        <translation>Abrir una sala</translation>
    </message>
    <message>
        <source>You are its host and sit down at once.</source>
        <translation>La organizas tú y te sientas al momento.</translation>
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
        <translation>● Te toca — %1</translation>
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
        <translation>Todo &amp;listo</translation>
    </message>
    <message>
        <source>Start &amp;now</source>
        <translation>&amp;Empezar ya</translation>
    </message>
    <message>
        <source>Re&amp;sign</source>
        <translation>&amp;Rendirse</translation>
    </message>
    <message>
        <source>&amp;Play on</source>
        <translation>Se&amp;guir</translation>
    </message>
    <message>
        <source>Sit &amp;down</source>
        <translation>Sen&amp;tarse</translation>
    </message>
    <message>
        <source>&amp;Watch</source>
        <translation>&amp;Mirar</translation>
    </message>
    <message>
        <source>&amp;Back to now</source>
        <translation>Ir &amp;al presente</translation>
    </message>
    <message>
        <source>&amp;Rematch</source>
        <translation>Revanc&amp;ha</translation>
    </message>
    <message>
        <source>Yes, re&amp;sign</source>
        <translation>Sí, &amp;rendirse</translation>
    </message>
    <message>
        <source>The host has the address to tell the others.
The match starts when the seats are taken.</source>
        <translation>El anfitrión tiene la dirección para dársela a los demás.
La partida empieza cuando se ocupan los sitios.</translation>
    </message>
    <message>
        <source>Your turn</source>
        <translation>Te toca</translation>
    </message>
    <message>
        <source>Your program answers</source>
        <translation>Tu programa responde</translation>
    </message>
    <message>
        <source>Opening what was sealed</source>
        <translation>Abriendo lo sellado</translation>
    </message>
    <message>
        <source>Reconnecting</source>
        <translation>Reconectando</translation>
    </message>
    <message>
        <source>Looking at move %1</source>
        <translation>Viendo la jugada %1</translation>
    </message>
    <message>
        <source>Nothing is lost. Your seat is kept.</source>
        <translation>No se ha perdido nada. Te guardamos el sitio.</translation>
    </message>
    <message>
        <source>The match goes on meanwhile.</source>
        <translation>La partida sigue mientras tanto.</translation>
    </message>
    <message>
        <source>Your choice is sealed.</source>
        <translation>Tu elección está sellada.</translation>
    </message>
    <message>
        <source>The seat is free for somebody else.</source>
        <translation>El sitio queda libre para otra persona.</translation>
    </message>
    <message>
        <source>Cancel &amp;ready</source>
        <comment>no longer wants to begin</comment>
        <translation>Anular &amp;listo</translation>
    </message>
    <message>
        <source>You keep your seat and your wins.</source>
        <translation>Conservas tu sitio y tus victorias.</translation>
    </message>
</context>
<context>
    <name>ui::MatchTexts</name>
    <message>
        <source>Player %1</source>
        <translation>Jugador %1</translation>
    </message>
    <message>
        <source>Just a moment</source>
        <translation>Un momento</translation>
    </message>
    <message>
        <source>Waiting for %1</source>
        <translation>Esperando a %1</translation>
    </message>
    <message>
        <source>Waiting for %1 and %2</source>
        <translation>Esperando a %1 y a %2</translation>
    </message>
    <message>
        <source>A draw</source>
        <translation>Empate</translation>
    </message>
    <message>
        <source>The match was ended</source>
        <translation>Se ha puesto fin a la partida</translation>
    </message>
    <message>
        <source>Nobody wins</source>
        <translation>Nadie gana</translation>
    </message>
    <message>
        <source>You win, %1</source>
        <translation>Has ganado, %1</translation>
    </message>
    <message>
        <source>You and %1 win</source>
        <translation>Victoria para ti y para %1</translation>
    </message>
    <message>
        <source>You, %1 and %2 win</source>
        <translation>Victoria para ti, para %1 y para %2</translation>
    </message>
    <message>
        <source>%1, %2 and %3 win</source>
        <translation>Victoria para %1, para %2 y para %3</translation>
    </message>
    <message>
        <source>%1 and %2 win</source>
        <translation>Victoria para %1 y para %2</translation>
    </message>
    <message>
        <source>The board is full.</source>
        <translation>El tablero está lleno.</translation>
    </message>
    <message>
        <source>The host has ended it; nobody wins.</source>
        <translation>El anfitrión le ha puesto fin; nadie gana.</translation>
    </message>
    <message>
        <source>Everybody has resigned.</source>
        <translation>Todos se han rendido.</translation>
    </message>
    <message>
        <source>Everybody ran out of time.</source>
        <translation>A todos se les ha acabado el tiempo.</translation>
    </message>
    <message>
        <source>Everybody has left.</source>
        <translation>Todos se han ido.</translation>
    </message>
    <message>
        <source>Nobody&apos;s answers held.</source>
        <translation>No cuadran las respuestas de nadie.</translation>
    </message>
    <message>
        <source>The others are out.</source>
        <translation>Los demás han quedado fuera.</translation>
    </message>
    <message>
        <source>You have resigned.</source>
        <translation>Te has rendido.</translation>
    </message>
    <message>
        <source>%1 has resigned.</source>
        <translation>%1 se ha rendido.</translation>
    </message>
    <message>
        <source>Your time ran out.</source>
        <translation>Se te ha acabado el tiempo.</translation>
    </message>
    <message>
        <source>%1 ran out of time.</source>
        <translation>A %1 se le ha acabado el tiempo.</translation>
    </message>
    <message>
        <source>You have left the match.</source>
        <translation>Has salido de la partida.</translation>
    </message>
    <message>
        <source>%1 has left the match.</source>
        <translation>%1 ha salido de la partida.</translation>
    </message>
    <message>
        <source>Your answers did not hold.</source>
        <translation>Tus respuestas no cuadran.</translation>
    </message>
    <message>
        <source>%1&apos;s answers did not hold.</source>
        <translation>Las respuestas de %1 no cuadran.</translation>
    </message>
    <message numerus="yes">
        <source>Waiting for %n players</source>
        <translation>
            <numerusform>Esperando a %n jugador</numerusform>
            <numerusform>Esperando a %n jugadores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You and %n others win</source>
        <translation>
            <numerusform>Victoria para ti y para %n más</numerusform>
            <numerusform>Victoria para ti y para %n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n players win</source>
        <translation>
            <numerusform>Gana %n jugador</numerusform>
            <numerusform>Ganan %n jugadores</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 wins</source>
        <comment>a person</comment>
        <translation>Gana %1</translation>
    </message>
    <message>
        <source>Waiting for players</source>
        <translation>Esperando a más jugadores</translation>
    </message>
    <message>
        <source>About to start</source>
        <translation>A punto de empezar</translation>
    </message>
    <message>
        <source>Waiting for the others to be ready</source>
        <translation>Esperando a los demás</translation>
    </message>
    <message>
        <source>Everybody is here</source>
        <translation>Ya están todos</translation>
    </message>
    <message>
        <source>You can play alone, or wait for others</source>
        <translation>Juega a solas o espera a más gente</translation>
    </message>
    <message>
        <source>There are enough of you to begin</source>
        <translation>Ya podéis empezar</translation>
    </message>
    <message>
        <source>The match is over</source>
        <translation>La partida ha terminado</translation>
    </message>
    <message>
        <source>The host is choosing a game</source>
        <translation>El anfitrión está eligiendo un juego</translation>
    </message>
    <message>
        <source>%1 is choosing a game</source>
        <translation>%1 está eligiendo un juego</translation>
    </message>
</context>
<context>
    <name>ui::MoveList</name>
    <message>
        <source>oldest first</source>
        <translation>antiguas primero</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>Jugadas</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>recientes primero</translation>
    </message>
</context>
<context>
    <name>ui::NearbyGames</name>
    <message>
        <source>Somebody missing? They must be on the same network. A guest Wi-Fi often keeps computers apart: paste an invitation instead.</source>
        <translation>¿Falta alguien? Tiene que estar en la misma red. Una wifi de invitados suele separar los ordenadores: pega una invitación.</translation>
    </message>
    <message>
        <source>Games nearby</source>
        <translation>Partidas cercanas</translation>
    </message>
    <message>
        <source>no network</source>
        <translation>sin red</translation>
    </message>
    <message>
        <source>cannot look</source>
        <translation>no se puede buscar</translation>
    </message>
    <message>
        <source>looking</source>
        <translation>buscando</translation>
    </message>
</context>
<context>
    <name>ui::NearbyRow</name>
    <message>
        <source>needs a password</source>
        <translation>pide contraseña</translation>
    </message>
    <message>
        <source>No table is open yet</source>
        <translation>Aún no hay ninguna mesa abierta</translation>
    </message>
    <message>
        <source>A game that this Parlor does not know</source>
        <translation>Un juego que este Parlor no conoce</translation>
    </message>
    <message>
        <source>%1 of %2 seated</source>
        <translation>%1 de %2 en la mesa</translation>
    </message>
    <message>
        <source>%1: no table is open yet</source>
        <translation>%1: aún no hay ninguna mesa abierta</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>, needs a password</source>
        <translation>, pide contraseña</translation>
    </message>
    <message>
        <source>%1 has closed</source>
        <translation>%1 ha cerrado</translation>
    </message>
    <message>
        <source>%1. Cannot be joined: %2</source>
        <translation>%1. No te puedes unir: %2</translation>
    </message>
    <message>
        <source>Look in</source>
        <translation>Asomarse</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Unirse</translation>
    </message>
    <message numerus="yes">
        <source>, %n watching</source>
        <translation>
            <numerusform>, %n mirando</numerusform>
            <numerusform>, %n mirando</numerusform>
        </translation>
    </message>
    <message>
        <source>has closed</source>
        <comment>a parlor</comment>
        <translation>ha cerrado</translation>
    </message>
    <message>
        <source>playing</source>
        <comment>a match is running</comment>
        <translation>jugando</translation>
    </message>
    <message>
        <source>Watch</source>
        <comment>a match</comment>
        <translation>Mirar</translation>
    </message>
</context>
<context>
    <name>ui::NextSteps</name>
    <message>
        <source>Let somebody else in</source>
        <translation>Invitar a otra persona</translation>
    </message>
    <message>
        <source>Change the game</source>
        <translation>Cambiar de juego</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
</context>
<context>
    <name>ui::OptionsForm</name>
    <message>
        <source>Ask for a password</source>
        <translation>Pedir contraseña</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Phones may join</source>
        <translation>Móviles permitidos</translation>
    </message>
    <message>
        <source>In their browser, with the code</source>
        <translation>En su navegador, con el código</translation>
    </message>
    <message>
        <source>Game</source>
        <translation>Juego</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>sin cambios</translation>
    </message>
    <message>
        <source>Write a password, or leave the room unlocked.</source>
        <translation>Escribe una contraseña o deja la sala abierta.</translation>
    </message>
    <message>
        <source>Clock</source>
        <comment>time for a move</comment>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>Locked</source>
        <comment>whether the room asks for a password</comment>
        <translation>Privada</translation>
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
        <translation>Mirando</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>you are watching</source>
        <translation>estás mirando</translation>
    </message>
    <message>
        <source>spectator</source>
        <translation>está mirando</translation>
    </message>
    <message numerus="yes">
        <source>Watching, and %n more</source>
        <translation>
            <numerusform>Mirando, y %n más</numerusform>
            <numerusform>Mirando, y %n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wins</source>
        <comment>how often a person has won</comment>
        <translation>
            <numerusform>%n victoria</numerusform>
            <numerusform>%n victorias</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PlayerRow</name>
    <message>
        <source>Sit here</source>
        <translation>Sentarse</translation>
    </message>
    <message>
        <source>What the host may do</source>
        <translation>Acciones del anfitrión</translation>
    </message>
    <message>
        <source>Host of the room</source>
        <translation>Organiza la sala</translation>
    </message>
    <message>
        <source>✓ ready</source>
        <translation>✓ todo listo</translation>
    </message>
    <message>
        <source>Empty seat</source>
        <translation>Sitio libre</translation>
    </message>
    <message>
        <source>reconnecting, seat kept for %1</source>
        <translation>reconectando, sitio guardado: %1</translation>
    </message>
    <message>
        <source>reconnecting</source>
        <translation>reconectando</translation>
    </message>
    <message>
        <source>&amp;Hand over the room</source>
        <translation>&amp;Ceder la sala</translation>
    </message>
    <message>
        <source>Un&amp;mute</source>
        <translation>Quitar el &amp;silencio</translation>
    </message>
    <message>
        <source>&amp;Mute</source>
        <translation>&amp;Silenciar</translation>
    </message>
    <message>
        <source>&amp;Ask to leave</source>
        <translation>&amp;Pedir que se vaya</translation>
    </message>
    <message numerus="yes">
        <source>%n free seats</source>
        <translation>
            <numerusform>%n sitio libre</numerusform>
            <numerusform>%n sitios libres</numerusform>
        </translation>
    </message>
    <message>
        <source>muted</source>
        <comment>a person</comment>
        <translation>en silencio</translation>
    </message>
    <message>
        <source>Yes, ask %1 to leave</source>
        <translation>Sí, pedir a %1 que se vaya</translation>
    </message>
    <message>
        <source>Do &amp;not let in any more</source>
        <translation>&amp;No dejar entrar más</translation>
    </message>
    <message>
        <source>Yes, do not let %1 in any more</source>
        <translation>Sí, no dejar entrar más a %1</translation>
    </message>
</context>
<context>
    <name>ui::Popover</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>ui::QrCode</name>
    <message>
        <source>QR code</source>
        <translation>Código QR</translation>
    </message>
    <message>
        <source>Holds the invitation: %1</source>
        <translation>Contiene la invitación: %1</translation>
    </message>
</context>
<context>
    <name>ui::ReactionButton</name>
    <message>
        <source>Show a face</source>
        <translation>Mostrar una cara</translation>
    </message>
    <message>
        <source>Show a face (R)</source>
        <translation>Mostrar una cara (R)</translation>
    </message>
</context>
<context>
    <name>ui::ReactionMenu</name>
    <message>
        <source>Faces</source>
        <translation>Caras</translation>
    </message>
</context>
<context>
    <name>ui::Reactions</name>
    <message>
        <source>Clap</source>
        <comment>a face that somebody shows</comment>
        <translation>Aplauso</translation>
    </message>
    <message>
        <source>Laugh</source>
        <comment>a face that somebody shows</comment>
        <translation>Risa</translation>
    </message>
    <message>
        <source>Thinking</source>
        <comment>a face that somebody shows</comment>
        <translation>Pensando</translation>
    </message>
    <message>
        <source>Hurry</source>
        <comment>a face that somebody shows</comment>
        <translation>Deprisa</translation>
    </message>
    <message>
        <source>Wow</source>
        <comment>a face that somebody shows</comment>
        <translation>Asombro</translation>
    </message>
    <message>
        <source>Sad</source>
        <comment>a face that somebody shows</comment>
        <translation>Triste</translation>
    </message>
    <message>
        <source>Love it</source>
        <comment>a face that somebody shows</comment>
        <translation>Genial</translation>
    </message>
    <message>
        <source>Wave</source>
        <comment>a face that somebody shows</comment>
        <translation>Saludo</translation>
    </message>
</context>
<context>
    <name>ui::ReconnectCard</name>
    <message>
        <source>&amp;Try now</source>
        <translation>Intentar &amp;ya</translation>
    </message>
    <message>
        <source>The connection to %1 is gone</source>
        <translation>Se ha perdido la conexión con %1</translation>
    </message>
    <message>
        <source>It takes long: your seat may be free by now.</source>
        <translation>Está tardando: puede que tu sitio ya esté libre.</translation>
    </message>
    <message>
        <source>Your seat is kept for %1:%2.</source>
        <translation>Te guardamos el sitio durante %1:%2.</translation>
    </message>
    <message>
        <source>Nothing is lost. Trying again in %1 s, attempt %2.</source>
        <translation>No se ha perdido nada. Probamos otra vez en %1 s, intento %2.</translation>
    </message>
    <message>
        <source>Nothing is lost. Trying now, attempt %1.</source>
        <translation>No se ha perdido nada. Probando ahora, intento %1.</translation>
    </message>
</context>
<context>
    <name>ui::RefusalTexts</name>
    <message>
        <source>The server did not understand this program. Use the same Parlor on both computers.</source>
        <translation>El servidor no ha entendido este programa. Usad el mismo Parlor en los dos ordenadores.</translation>
    </message>
    <message>
        <source>That text has to have %1 to %2 characters.</source>
        <translation>Ese texto tiene que tener de %1 a %2 caracteres.</translation>
    </message>
    <message>
        <source>That name cannot be used.</source>
        <translation>Ese nombre no se puede usar.</translation>
    </message>
    <message>
        <source>A name needs a character that can be seen.</source>
        <translation>Un nombre necesita algún carácter visible.</translation>
    </message>
    <message numerus="yes">
        <source>A name has at most %n characters.</source>
        <translation>
            <numerusform>Un nombre tiene como máximo %n carácter.</numerusform>
            <numerusform>Un nombre tiene como máximo %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>This room does not exist any more.</source>
        <translation>Esta sala ya no existe.</translation>
    </message>
    <message>
        <source>That is not the password of this room.</source>
        <translation>Esa no es la contraseña de esta sala.</translation>
    </message>
    <message>
        <source>The host does not want you in this room.</source>
        <translation>El anfitrión no te quiere en esta sala.</translation>
    </message>
    <message>
        <source>You are in no room.</source>
        <translation>No estás en ninguna sala.</translation>
    </message>
    <message>
        <source>Leave the room you are in first.</source>
        <translation>Sal primero de la sala en la que estás.</translation>
    </message>
    <message>
        <source>Only the host of the room can do that.</source>
        <translation>Eso solo puede hacerlo el anfitrión de la sala.</translation>
    </message>
    <message>
        <source>The host starts the game. Wait until they do.</source>
        <translation>La partida la empieza el anfitrión. Espera un momento.</translation>
    </message>
    <message>
        <source>There is no such person to do that to.</source>
        <translation>Aquí no hay nadie así.</translation>
    </message>
    <message>
        <source>That seat is not free.</source>
        <translation>Ese sitio no está libre.</translation>
    </message>
    <message>
        <source>You are watching; only players can do that.</source>
        <translation>Estás mirando; eso solo lo pueden hacer quienes juegan.</translation>
    </message>
    <message>
        <source>These settings do not go together.</source>
        <translation>Esos ajustes no encajan entre sí.</translation>
    </message>
    <message>
        <source>That option goes from %1 to %2.</source>
        <translation>Esta opción va de %1 a %2.</translation>
    </message>
    <message>
        <source>That option has to be an even number.</source>
        <translation>Esta opción tiene que ser un número par.</translation>
    </message>
    <message>
        <source>That option has to be an odd number.</source>
        <translation>Esta opción tiene que ser un número impar.</translation>
    </message>
    <message>
        <source>There is no such choice for that option.</source>
        <translation>Esa opción no ofrece esa elección.</translation>
    </message>
    <message>
        <source>A row that wins cannot be longer than the board: at most %1.</source>
        <translation>La raya ganadora no puede ser más larga que el tablero: %1 como máximo.</translation>
    </message>
    <message numerus="yes">
        <source>Without repeats there have to be at least %n symbols.</source>
        <translation>
            <numerusform>Sin repetir, tiene que haber al menos %n símbolo.</numerusform>
            <numerusform>Sin repetir, tiene que haber al menos %n símbolos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This game has %n seats, and %2 people play here. Let some watch first.</source>
        <translation>
            <numerusform>Este juego tiene %n asiento, y aquí juegan %2 personas. Que algunas miren primero.</numerusform>
            <numerusform>Este juego tiene %n asientos, y aquí juegan %2 personas. Que algunas miren primero.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no such game here.</source>
        <translation>Ese juego no existe aquí.</translation>
    </message>
    <message>
        <source>Not while a match is running.</source>
        <translation>No durante una partida.</translation>
    </message>
    <message>
        <source>There is no such match in this room.</source>
        <translation>No hay ninguna partida así en esta sala.</translation>
    </message>
    <message>
        <source>This match is over.</source>
        <translation>Esta partida ha terminado.</translation>
    </message>
    <message numerus="yes">
        <source>This game needs %n players (now: %2).</source>
        <translation>
            <numerusform>Este juego necesita %n jugador (ahora: %2).</numerusform>
            <numerusform>Este juego necesita %n jugadores (ahora: %2).</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not your turn.</source>
        <translation>No es tu turno.</translation>
    </message>
    <message>
        <source>You have chosen. Wait for the others.</source>
        <translation>Ya has elegido. Espera a los demás.</translation>
    </message>
    <message>
        <source>You are out of this match already.</source>
        <translation>Ya estás fuera de esta partida.</translation>
    </message>
    <message>
        <source>The board has changed since. Look again, then move.</source>
        <translation>El tablero ha cambiado mientras tanto. Vuelve a mirarlo y juega.</translation>
    </message>
    <message>
        <source>That move is not possible.</source>
        <translation>Esa jugada no es posible.</translation>
    </message>
    <message>
        <source>That is not a move of this game.</source>
        <translation>Eso no es una jugada de este juego.</translation>
    </message>
    <message>
        <source>That is outside the board.</source>
        <translation>Eso está fuera del tablero.</translation>
    </message>
    <message>
        <source>That cell is taken.</source>
        <translation>Esa casilla está ocupada.</translation>
    </message>
    <message>
        <source>That column is full.</source>
        <translation>Esa columna está llena.</translation>
    </message>
    <message>
        <source>Somebody else has sealed exactly this. Seal a choice of your own.</source>
        <translation>Otra persona ha sellado exactamente eso. Sella una elección propia.</translation>
    </message>
    <message>
        <source>There is no such gesture.</source>
        <translation>Ese gesto no existe.</translation>
    </message>
    <message>
        <source>That is not what was sealed.</source>
        <translation>Eso no es lo que se selló.</translation>
    </message>
    <message numerus="yes">
        <source>It has to have %n symbols.</source>
        <translation>
            <numerusform>Tiene que tener %n símbolo.</numerusform>
            <numerusform>Tiene que tener %n símbolos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the symbols 0 to %1 are in play.</source>
        <translation>Solo se juega con los símbolos del 0 al %1.</translation>
    </message>
    <message>
        <source>No symbol may stand in it twice.</source>
        <translation>Ningún símbolo puede repetirse.</translation>
    </message>
    <message>
        <source>No code gives that answer.</source>
        <translation>Ningún código da esa respuesta.</translation>
    </message>
    <message>
        <source>The host has muted you in this room.</source>
        <translation>El anfitrión te ha silenciado en esta sala.</translation>
    </message>
    <message>
        <source>That was too fast. Wait a moment.</source>
        <translation>Demasiado rápido. Espera un momento.</translation>
    </message>
    <message numerus="yes">
        <source>That was too fast. Try again in %n seconds.</source>
        <translation>
            <numerusform>Demasiado rápido. Inténtalo otra vez dentro de %n segundo.</numerusform>
            <numerusform>Demasiado rápido. Inténtalo otra vez dentro de %n segundos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That was a little fast. Send it again in %n seconds.</source>
        <translation>
            <numerusform>Un poco rápido. Envíalo otra vez dentro de %n segundo.</numerusform>
            <numerusform>Un poco rápido. Envíalo otra vez dentro de %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>This server takes nobody more.</source>
        <translation>Este servidor ya no admite a nadie más.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n rooms already. Join one of them.</source>
        <translation>
            <numerusform>Ya hay %n sala. Únete a ella.</numerusform>
            <numerusform>Ya hay %n salas. Únete a una de ellas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Many new people come from this address. Try again in %n seconds.</source>
        <translation>
            <numerusform>Llega mucha gente nueva desde esta dirección. Inténtalo otra vez dentro de %n segundo.</numerusform>
            <numerusform>Llega mucha gente nueva desde esta dirección. Inténtalo otra vez dentro de %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The disk of the server is full. Nothing was done; try again later.</source>
        <translation>El disco del servidor está lleno. No se ha hecho nada; inténtalo más tarde.</translation>
    </message>
    <message>
        <source>Everybody has to seal a choice first.</source>
        <translation>Primero todos tienen que sellar su elección.</translation>
    </message>
    <message>
        <source>It is time to guess.</source>
        <translation>Es el momento de adivinar.</translation>
    </message>
    <message>
        <source>A guess waits for its answer.</source>
        <translation>Hay un intento que espera respuesta.</translation>
    </message>
    <message>
        <source>It is time to show what was sealed.</source>
        <translation>Es hora de mostrar lo que se selló.</translation>
    </message>
    <message>
        <source>That cannot be done now.</source>
        <translation>Eso no se puede hacer ahora.</translation>
    </message>
</context>
<context>
    <name>ui::ReportPage</name>
    <message>
        <source>&amp;Copy the report</source>
        <translation>&amp;Copiar el informe</translation>
    </message>
    <message>
        <source>What a helper needs to know</source>
        <translation>Lo que hay que saber para ayudarte</translation>
    </message>
    <message>
        <source>Nothing is sent. Read it, copy it, and give it to whoever helps you. It has addresses, but no passwords and nothing that was said.</source>
        <translation>No se envía nada. Léelo, cópialo y dáselo a quien te ayude. Tiene direcciones, pero ninguna contraseña ni nada de lo que se dijo.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Report</source>
        <comment>noun</comment>
        <translation>Informe</translation>
    </message>
</context>
<context>
    <name>ui::RoomPage</name>
    <message>
        <source>Beside the board</source>
        <translation>Junto al tablero</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>Jugadas</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
</context>
<context>
    <name>ui::RoomRow</name>
    <message>
        <source>Password of the room</source>
        <translation>Contraseña de la sala</translation>
    </message>
    <message>
        <source>That is not the password. Capitals count.</source>
        <translation>Esa no es la contraseña. Importan las mayúsculas.</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Unirse</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>needs a password</source>
        <translation>pide contraseña</translation>
    </message>
    <message>
        <source>Host: %1</source>
        <translation>Organiza: %1</translation>
    </message>
    <message numerus="yes">
        <source>, %n watching</source>
        <translation>
            <numerusform>, %n mirando</numerusform>
            <numerusform>, %n mirando</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 seated</source>
        <translation>%1 de %2 en la mesa</translation>
    </message>
    <message>
        <source>playing</source>
        <comment>a match is running</comment>
        <translation>jugando</translation>
    </message>
    <message>
        <source>Watch</source>
        <comment>a match</comment>
        <translation>Mirar</translation>
    </message>
</context>
<context>
    <name>ui::RoomTexts</name>
    <message numerus="yes">
        <source>%n s a move</source>
        <translation>
            <numerusform>%n s por jugada</numerusform>
            <numerusform>%n s por jugada</numerusform>
        </translation>
    </message>
    <message>
        <source>no clock</source>
        <translation>sin reloj</translation>
    </message>
    <message numerus="yes">
        <source>%n s each</source>
        <comment>time for a whole match</comment>
        <translation>
            <numerusform>%n s cada uno</numerusform>
            <numerusform>%n s cada uno</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min each</source>
        <comment>time for a whole match</comment>
        <translation>
            <numerusform>%n min cada uno</numerusform>
            <numerusform>%n min cada uno</numerusform>
        </translation>
    </message>
    <message>
        <source>Best of %1</source>
        <translation>Al mejor de %1</translation>
    </message>
    <message>
        <source>One match</source>
        <translation>Una partida</translation>
    </message>
    <message>
        <source>nobody has won yet</source>
        <translation>nadie ha ganado todavía</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a series and who has won how often in it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>You win the series, %1.</source>
        <translation>Ganas la serie, %1.</translation>
    </message>
    <message>
        <source>%1 wins the series.</source>
        <translation>%1 gana la serie.</translation>
    </message>
</context>
<context>
    <name>ui::SeatActivity</name>
    <message>
        <source>choosing</source>
        <translation>eligiendo</translation>
    </message>
    <message>
        <source>has chosen</source>
        <translation>ya ha elegido</translation>
    </message>
    <message>
        <source>guessing</source>
        <translation>adivinando</translation>
    </message>
    <message>
        <source>to move</source>
        <comment>a player</comment>
        <translation>le toca</translation>
    </message>
    <message>
        <source>opening</source>
        <comment>a player, what was sealed</comment>
        <translation>abriendo</translation>
    </message>
    <message>
        <source>finished</source>
        <comment>a player</comment>
        <translation>ha terminado</translation>
    </message>
    <message>
        <source>out</source>
        <comment>a player</comment>
        <translation>fuera</translation>
    </message>
</context>
<context>
    <name>ui::Segmented</name>
    <message>
        <source>new</source>
        <comment>something new is there</comment>
        <translation>hay novedades</translation>
    </message>
</context>
<context>
    <name>ui::SettingsPage</name>
    <message>
        <source>Light or dark</source>
        <translation>Claro u oscuro</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Menos movimiento</translation>
    </message>
    <message>
        <source>A note on the desktop</source>
        <translation>Un aviso en el escritorio</translation>
    </message>
    <message>
        <source>Buttons grow along</source>
        <translation>Los botones también crecen</translation>
    </message>
    <message>
        <source>Pieces appear instead of gliding</source>
        <translation>Las fichas aparecen sin deslizarse</translation>
    </message>
    <message>
        <source>When the window is in the back</source>
        <translation>Con la ventana en segundo plano</translation>
    </message>
    <message>
        <source>On your turn, and when somebody joins</source>
        <translation>Cuando te toca y cuando alguien se une</translation>
    </message>
    <message>
        <source>&amp;About Parlor</source>
        <translation>&amp;Acerca de Parlor</translation>
    </message>
    <message>
        <source>&amp;Report a problem</source>
        <translation>&amp;Informar de un problema</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>About Parlor</source>
        <translation>Acerca de Parlor</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>Informar de un problema</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Sonidos</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>At once on the home page, else from the next start on</source>
        <translation>En el inicio, al momento; si no, desde el próximo arranque</translation>
    </message>
    <message>
        <source>Pieces, your turn, and who comes</source>
        <translation>Fichas, tu turno y quién llega</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>System</source>
        <comment>as the system has it</comment>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>colours</comment>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>colours</comment>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Look</source>
        <comment>how Parlor looks</comment>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Your computer asks for it already</source>
        <translation>Tu ordenador ya lo pide</translation>
    </message>
</context>
<context>
    <name>ui::Shelf</name>
    <message>
        <source>The games</source>
        <translation>Los juegos</translation>
    </message>
    <message>
        <source>%1, %2, chosen, %3 of %4</source>
        <comment>a game on the shelf</comment>
        <translation>%1, %2, elegido, %3 de %4</translation>
    </message>
    <message>
        <source>%1, %2, %3 of %4</source>
        <comment>a game on the shelf</comment>
        <translation>%1, %2, %3 de %4</translation>
    </message>
</context>
<context>
    <name>ui::SymbolPad</name>
    <message>
        <source>Right-click a symbol to strike it out in your notebook; nobody else sees that.</source>
        <translation>Haz clic derecho en un símbolo para tacharlo en tu cuaderno; nadie más lo ve.</translation>
    </message>
</context>
<context>
    <name>ui::Titles</name>
    <message>
        <source>%1&apos;s table</source>
        <translation>Mesa de %1</translation>
    </message>
    <message>
        <source>%1&apos;s parlor</source>
        <translation>Casa de %1</translation>
    </message>
</context>
<context>
    <name>ui::TopBar</name>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>&amp;Invite</source>
        <translation>&amp;Invitar</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Tu nombre</translation>
    </message>
    <message>
        <source>Change your name</source>
        <translation>Cambiar tu nombre</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Claro u oscuro</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Parlor</source>
        <translation>Parlor</translation>
    </message>
    <message>
        <source>no name yet</source>
        <translation>aún sin nombre</translation>
    </message>
</context>
<context>
    <name>ui::WaitingCard</name>
    <message>
        <source>Keep it</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Yes, forget it</source>
        <translation>Sí, olvidar</translation>
    </message>
    <message>
        <source>Forget</source>
        <comment>a saved table</comment>
        <translation>Olvidar</translation>
    </message>
</context>
<context>
    <name>ui::WaitingTables</name>
    <message>
        <source>today at %1</source>
        <translation>hoy a las %1</translation>
    </message>
    <message>
        <source>yesterday at %1</source>
        <translation>ayer a las %1</translation>
    </message>
    <message>
        <source>on %1 at %2</source>
        <translation>el %1 a las %2</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>el %1</translation>
    </message>
    <message>
        <source>A game</source>
        <translation>Un juego</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <translation>%1 con %2</translation>
    </message>
    <message>
        <source>%1 with %2 and %3</source>
        <translation>%1 con %2 y con %3</translation>
    </message>
    <message>
        <source>Return to your game</source>
        <translation>Vuelve a tu partida</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1, en %2</translation>
    </message>
    <message>
        <source>&amp;Return</source>
        <translation>&amp;Volver</translation>
    </message>
    <message>
        <source>Continue the interrupted table</source>
        <translation>Sigue con la mesa interrumpida</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Con&amp;tinue</source>
        <translation>&amp;Seguir</translation>
    </message>
    <message numerus="yes">
        <source>%1 with %2 and %n others</source>
        <translation>
            <numerusform>%1 con %2 y %n más</numerusform>
            <numerusform>%1 con %2 y %n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: your seat is kept, %2</source>
        <translation>%1: te guardamos el sitio, %2</translation>
    </message>
    <message>
        <source>Saved tables</source>
        <translation>Mesas guardadas</translation>
    </message>
</context>
<context>
    <name>ui::YouCard</name>
    <message>
        <source>Your name at the table</source>
        <translation>Tu nombre en la mesa</translation>
    </message>
    <message>
        <source>As my name has it</source>
        <translation>Según mi nombre</translation>
    </message>
    <message>
        <source>You</source>
        <comment>name and figure</comment>
        <translation>Tú</translation>
    </message>
    <message>
        <source>Your figure</source>
        <translation>Tu figura</translation>
    </message>
    <message>
        <source>Where somebody at the table has it already, you get the next free one and are told.</source>
        <translation>Si ya la tiene otra persona de la mesa, recibes la siguiente libre y se te avisa.</translation>
    </message>
    <message>
        <source>Another name brings another figure</source>
        <translation>Otro nombre trae otra figura</translation>
    </message>
</context>
</TS>
