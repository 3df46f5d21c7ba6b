#pragma once

#include "mainwindow.h"

#include <QStringList>

#include <functional>

namespace app {

// Puts together what somebody who helps has to know, when it is asked for.
class Help : public QObject
{
    Q_OBJECT

public:
    using Lines = std::function<QStringList()>;

    // Borrows the window, which outlives it. `lastLines` are those of the log.
    Help(ui::MainWindow &window, Lines lastLines, QObject *parent = nullptr);

    // The version, what it runs on, how it looks, and the last lines of the log. In English, whoever reads
    // it.
    [[nodiscard]] QString report() const;

private:
    ui::MainWindow &m_window;
    Lines m_lastLines;
};

} // namespace app
