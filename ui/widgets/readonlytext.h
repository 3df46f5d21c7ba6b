#pragma once

#include <QPlainTextEdit>

namespace ui {

// A longer text to read and to copy from, by mouse and keys. Its accessible name is handed in.
class ReadOnlyText : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit ReadOnlyText(const QString &accessibleName, QWidget *parent = nullptr);
};

} // namespace ui
