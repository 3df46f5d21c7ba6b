#pragma once

#include <QString>

namespace ui {

// What went wrong, in the reader's words. Empty parts are left out.
struct UserError
{
    enum class Severity { Wait, Stop }; // waiting helps, or does not
    Severity severity = Severity::Stop;
    QString icon = QStringLiteral("warning");
    QString title;
    QString happened;  // what was tried, where and how long
    QString likelyWhy; // a guess
    QString whatToDo;  // one act of the reader
    QString mainAction;
    QString secondAction;
    QString copyText; // offered to be copied, for somebody who can help
    bool asksPassword = false;
};

} // namespace ui
