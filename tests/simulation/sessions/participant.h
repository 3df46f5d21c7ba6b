#pragma once

#include "program.h"

// Somebody in front of a program, who clicks at the worst moments.
class Participant
{
public:
    Participant(World &world, Neighbourhood &neighbourhood, SessionBug bug, int number)
        : m_world(world)
        , m_neighbourhood(neighbourhood)
        , m_program(world, neighbourhood, bug, number)
    {
    }

    void begin();
    [[nodiscard]] Program &program() { return m_program; }
    // Goes home from wherever they are, by what the pages offer; for as long as it takes.
    void goHome() { m_goesHome = true; }

private:
    void think();
    void tick();
    void act();
    void actAtHome();
    void actInLobby();
    void actInRoom();
    void play(const core::RoomState &room);
    void answer();
    void leaveProgram();
    [[nodiscard]] bool waitsBeforeTheCard();
    [[nodiscard]] QString anyInvitation();

    World &m_world;
    Neighbourhood &m_neighbourhood;
    Program m_program;
    bool m_goesHome = false;
    bool m_sawCard = false;
    qint64 m_patientUntilMs = 0; // before a card
};
