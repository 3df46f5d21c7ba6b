<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Page</name>
    <message numerus="yes">
        <source>Seal · %n more</source>
        <translation>
            <numerusform>Seal · one more</numerusform>
            <numerusform>Seal · %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Guess · %n more</source>
        <translation>
            <numerusform>Guess · one more</numerusform>
            <numerusform>Guess · %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bulls</source>
        <translation>
            <numerusform>%n bull</numerusform>
            <numerusform>%n bulls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cows</source>
        <translation>
            <numerusform>%n cow</numerusform>
            <numerusform>%n cows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guesses</source>
        <translation>
            <numerusform>%n guess</numerusform>
            <numerusform>%n guesses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n left</numerusform>
            <numerusform>%n left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Solved in %n guesses</source>
        <translation>
            <numerusform>Solved in %n guess</numerusform>
            <numerusform>Solved in %n guesses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>each beats the %n after it</source>
        <translation>
            <numerusform>each beats the one after it</numerusform>
            <numerusform>each beats the %n after it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %2 stay in</source>
        <translation>
            <numerusform>%n of %2 stays in</numerusform>
            <numerusform>%n of %2 stay in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n out</source>
        <translation>
            <numerusform>%n out</numerusform>
            <numerusform>%n out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points after round %2</source>
        <translation>
            <numerusform>%n point after round %2</numerusform>
            <numerusform>%n points after round %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Chat, %n not read</source>
        <translation>
            <numerusform>Chat, one not read</numerusform>
            <numerusform>Chat, %n not read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n seals hold.</source>
        <translation>
            <numerusform>The seal holds.</numerusform>
            <numerusform>All %n seals hold.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n watch</source>
        <translation>
            <numerusform>%n watches</numerusform>
            <numerusform>%n watch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seats are free</source>
        <translation>
            <numerusform>%n seat is free</numerusform>
            <numerusform>%n seats are free</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are ready for a rematch.</source>
        <translation>
            <numerusform>One is ready for a rematch.</numerusform>
            <numerusform>%n are ready for a rematch.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s a move</source>
        <translation>
            <numerusform>%n s a move</numerusform>
            <numerusform>%n s a move</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s each</source>
        <translation>
            <numerusform>%n s each</numerusform>
            <numerusform>%n s each</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min each</source>
        <translation>
            <numerusform>%n min each</numerusform>
            <numerusform>%n min each</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wins</source>
        <translation>
            <numerusform>%n win</numerusform>
            <numerusform>%n wins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You and %n others win</source>
        <translation>
            <numerusform>You and %n other win</numerusform>
            <numerusform>You and %n others win</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n players win</source>
        <translation>
            <numerusform>%n player wins</numerusform>
            <numerusform>%n players win</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting for %n players</source>
        <translation>
            <numerusform>Waiting for %n player</numerusform>
            <numerusform>Waiting for %n players</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A name has at most %n characters.</source>
        <translation>
            <numerusform>A name has at most %n character.</numerusform>
            <numerusform>A name has at most %n characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n rooms already. Join one of them.</source>
        <translation>
            <numerusform>There is %n room already. Join it.</numerusform>
            <numerusform>There are %n rooms already. Join one of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That was too fast. Try again in %n seconds.</source>
        <translation>
            <numerusform>That was too fast. Try again in %n second.</numerusform>
            <numerusform>That was too fast. Try again in %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That was a little fast. Send it again in %n seconds.</source>
        <translation>
            <numerusform>That was a little fast. Send it again in %n second.</numerusform>
            <numerusform>That was a little fast. Send it again in %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many are coming in at once. Try again in %n seconds.</source>
        <translation>
            <numerusform>Too many are coming in at once. Try again in a second.</numerusform>
            <numerusform>Too many are coming in at once. Try again in %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without repeats there have to be at least %n symbols.</source>
        <translation>
            <numerusform>Without repeats there has to be at least %n symbol.</numerusform>
            <numerusform>Without repeats there have to be at least %n symbols.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This game has %n seats, and %2 people play here. Let some watch first.</source>
        <translation>
            <numerusform>This game has %n seat, and %2 people play here. Let some watch first.</numerusform>
            <numerusform>This game has %n seats, and %2 people play here. Let some watch first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has to have %n symbols.</source>
        <translation>
            <numerusform>It has to have %n symbol.</numerusform>
            <numerusform>It has to have %n symbols.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This game needs %n players (now: %2).</source>
        <translation>
            <numerusform>This game needs %n player (now: %2).</numerusform>
            <numerusform>This game needs %n players (now: %2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are ready</source>
        <translation>
            <numerusform>One is ready</numerusform>
            <numerusform>%n are ready</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n free seats</source>
        <translation>
            <numerusform>%n free seat</numerusform>
            <numerusform>%n free seats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::CommandLine</name>
    <message numerus="yes">
        <source>“%1” is no name. A name has at most %n characters.</source>
        <translation>
            <numerusform>“%1” is no name. A name has at most %n character.</numerusform>
            <numerusform>“%1” is no name. A name has at most %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::ErrorTexts</name>
    <message numerus="yes">
        <source>Nor at %1 and %n more addresses.</source>
        <translation>
            <numerusform>Nor at %1 and %n more address.</numerusform>
            <numerusform>Nor at %1 and %n more addresses.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>We knocked on port %1 for %n seconds; not a sound.</source>
        <translation>
            <numerusform>We knocked on port %1 for %n second; not a sound.</numerusform>
            <numerusform>We knocked on port %1 for %n seconds; not a sound.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ChatButton</name>
    <message numerus="yes">
        <source>Chat, %n new</source>
        <translation>
            <numerusform>Chat, one new line</numerusform>
            <numerusform>Chat, %n new lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CodeBoard</name>
    <message numerus="yes">
        <source>Solved in %n guesses</source>
        <translation>
            <numerusform>Solved in %n guess</numerusform>
            <numerusform>Solved in %n guesses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guesses</source>
        <translation>
            <numerusform>%n guess</numerusform>
            <numerusform>%n guesses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more symbols</source>
        <translation>
            <numerusform>one more symbol</numerusform>
            <numerusform>%n more symbols</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bulls</source>
        <translation>
            <numerusform>%n bull</numerusform>
            <numerusform>%n bulls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cows</source>
        <translation>
            <numerusform>%n cow</numerusform>
            <numerusform>%n cows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <comment>guesses</comment>
        <translation>
            <numerusform>%n left</numerusform>
            <numerusform>%n left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::GameEntry</name>
    <message numerus="yes">
        <source>%n players</source>
        <translation>
            <numerusform>%n player</numerusform>
            <numerusform>%n players</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::GestureBoard</name>
    <message numerus="yes">
        <source>each beats the %n after it</source>
        <translation>
            <numerusform>each beats the one after it</numerusform>
            <numerusform>each beats the %n after it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>gestures</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::GestureRound</name>
    <message numerus="yes">
        <source>%n of %1 stay in</source>
        <comment>players</comment>
        <translation>
            <numerusform>%n of %1 stays in</numerusform>
            <numerusform>%n of %1 stay in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n out</source>
        <comment>players</comment>
        <translation>
            <numerusform>%n out</numerusform>
            <numerusform>%n out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::Gestures</name>
    <message numerus="yes">
        <source>%n points after round %1</source>
        <translation>
            <numerusform>%n point after round %1</numerusform>
            <numerusform>%n points after round %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::InviteCard</name>
    <message numerus="yes">
        <source>%n other addresses</source>
        <translation>
            <numerusform>%n other address</numerusform>
            <numerusform>%n other addresses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::LeaveTexts</name>
    <message numerus="yes">
        <source>The %n others can come back when you continue.</source>
        <translation>
            <numerusform>The other one can come back when you continue.</numerusform>
            <numerusform>The %n others can come back when you continue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n others cannot come back.</source>
        <translation>
            <numerusform>The other one cannot come back.</numerusform>
            <numerusform>The %n others cannot come back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MatchTexts</name>
    <message numerus="yes">
        <source>Waiting for %n players</source>
        <translation>
            <numerusform>Waiting for %n player</numerusform>
            <numerusform>Waiting for %n players</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You and %n others win</source>
        <translation>
            <numerusform>You and %n other win</numerusform>
            <numerusform>You and %n others win</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n players win</source>
        <translation>
            <numerusform>%n player wins</numerusform>
            <numerusform>%n players win</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::NearbyRow</name>
    <message numerus="yes">
        <source>, %n watching</source>
        <translation>
            <numerusform>, %n watching</numerusform>
            <numerusform>, %n watching</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::People</name>
    <message numerus="yes">
        <source>Watching, and %n more</source>
        <translation>
            <numerusform>Watching, and %n more</numerusform>
            <numerusform>Watching, and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wins</source>
        <comment>how often a person has won</comment>
        <translation>
            <numerusform>%n win</numerusform>
            <numerusform>%n wins</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PlayerRow</name>
    <message numerus="yes">
        <source>%n free seats</source>
        <translation>
            <numerusform>%n free seat</numerusform>
            <numerusform>%n free seats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RefusalTexts</name>
    <message numerus="yes">
        <source>A name has at most %n characters.</source>
        <translation>
            <numerusform>A name has at most %n character.</numerusform>
            <numerusform>A name has at most %n characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without repeats there have to be at least %n symbols.</source>
        <translation>
            <numerusform>Without repeats there has to be at least %n symbol.</numerusform>
            <numerusform>Without repeats there have to be at least %n symbols.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This game has %n seats, and %2 people play here. Let some watch first.</source>
        <translation>
            <numerusform>This game has %n seat, and %2 people play here. Let some watch first.</numerusform>
            <numerusform>This game has %n seats, and %2 people play here. Let some watch first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This game needs %n players (now: %2).</source>
        <translation>
            <numerusform>This game needs %n player (now: %2).</numerusform>
            <numerusform>This game needs %n players (now: %2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has to have %n symbols.</source>
        <translation>
            <numerusform>It has to have %n symbol.</numerusform>
            <numerusform>It has to have %n symbols.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That was too fast. Try again in %n seconds.</source>
        <translation>
            <numerusform>That was too fast. Try again in %n second.</numerusform>
            <numerusform>That was too fast. Try again in %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That was a little fast. Send it again in %n seconds.</source>
        <translation>
            <numerusform>That was a little fast. Send it again in %n second.</numerusform>
            <numerusform>That was a little fast. Send it again in %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n rooms already. Join one of them.</source>
        <translation>
            <numerusform>There is %n room already. Join it.</numerusform>
            <numerusform>There are %n rooms already. Join one of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Many new people come from this address. Try again in %n seconds.</source>
        <translation>
            <numerusform>Many new people come from this address. Try again in %n second.</numerusform>
            <numerusform>Many new people come from this address. Try again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RoomRow</name>
    <message numerus="yes">
        <source>, %n watching</source>
        <translation>
            <numerusform>, %n watching</numerusform>
            <numerusform>, %n watching</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RoomTexts</name>
    <message numerus="yes">
        <source>%n s a move</source>
        <translation>
            <numerusform>%n s a move</numerusform>
            <numerusform>%n s a move</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s each</source>
        <comment>time for a whole match</comment>
        <translation>
            <numerusform>%n s each</numerusform>
            <numerusform>%n s each</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min each</source>
        <comment>time for a whole match</comment>
        <translation>
            <numerusform>%n min each</numerusform>
            <numerusform>%n min each</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::WaitingTables</name>
    <message numerus="yes">
        <source>%1 with %2 and %n others</source>
        <translation>
            <numerusform>%1 with %2 and %n other</numerusform>
            <numerusform>%1 with %2 and %n others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
</TS>
