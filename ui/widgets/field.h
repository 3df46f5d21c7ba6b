#pragma once

#include <QLineEdit>

namespace ui {

// A line to write in. Its accessible name is what stands above it, which the caller hands in.
class Field : public QLineEdit
{
    Q_OBJECT

public:
    explicit Field(const QString &accessibleName, QWidget *parent = nullptr);

    // Rims the field in danger until the text changes; the sentence that says why stands beside it.
    void markWrong(bool isWrong = true);
    // What stands in the field while it is empty: the first of them that has room, else the last.
    void setPlaceholders(const QStringList &texts);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void choosePlaceholder();

    QStringList m_placeholders;
};

} // namespace ui
