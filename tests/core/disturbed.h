#pragma once

#include <QJsonArray>
#include <QJsonValue>
#include <QRandomGenerator>

// How a value is changed at random.
struct Disturbance
{
    QJsonArray values; // one of these comes in the place of what was there
    int wholes;        // of so many objects and lists one is replaced as a whole, the others within
    int removals = 0;  // of so many keys one is taken out instead; 0: none is
};

// The value with one of its parts replaced, at any depth.
[[nodiscard]] QJsonValue disturbed(const QJsonValue &value, const Disturbance &how, QRandomGenerator &dice);
