#pragma once

#include "pages/invitecard.h"

namespace ui {

// Three lights that tell a host how far the others get, and what to do when nobody comes.
class InviteLights : public Card
{
    Q_OBJECT

public:
    explicit InviteLights(QWidget *parent = nullptr);

    void show(const InviteDetails &invitation);
    using QWidget::show;
    void setPatience(std::chrono::milliseconds patience);

private:
    struct Row
    {
        QLabel *icon;
        Label *text;
        Label *state;
        QString iconName;
    };
    [[nodiscard]] Row makeRow(const QString &iconName, const QString &title, QVBoxLayout &column);
    [[nodiscard]] QWidget *makeAdvice();
    void turn(const Row &row, Light light, const QString &text);
    void refresh();
    [[nodiscard]] QString listeningText() const;
    [[nodiscard]] QString visibleText() const;

    InviteDetails m_invitation;
    bool m_advises = false; // nobody has come for some time
    QTimer m_patience;
    Row m_listening;
    Row m_visible;
    Row m_reached;
    Label *m_command;
    Button *m_copy;
    QWidget *m_advice;
};

} // namespace ui
