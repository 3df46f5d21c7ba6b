#pragma once

#include <QObject>

// A class that needs the meta-object compiler.
class Intruder : public QObject
{
    Q_OBJECT
};
