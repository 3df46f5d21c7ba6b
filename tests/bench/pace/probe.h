#pragma once

#include <QApplication>
#include <QString>

#include <vector>

// Measures how long the window's thread is busy with each event that is delivered to it: none else is handled
// and nothing painted meanwhile.
class Probe : public QApplication
{
    Q_OBJECT

public:
    Probe(int &argc, char **argv);

    // Forgets what was measured so far; what follows belongs to this.
    void begin(const QString &what);
    void report();

    bool notify(QObject *receiver, QEvent *event) override;

private:
    struct Taken
    {
        double ms = 0;  // by the clock on the wall
        double cpu = 0; // ms of this thread's own work
        QString what;
    };

    QString m_what;
    std::vector<Taken> m_events;
    int m_depth = 0;
};
