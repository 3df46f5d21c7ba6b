#pragma once

#include "protocol/messages.h"
#include "widgets/button.h"
#include "widgets/card.h"
#include "widgets/chatlines.h"
#include "widgets/field.h"
#include "widgets/label.h"
#include "widgets/reactionbutton.h"

#include <QHash>

class QHBoxLayout;
class QLayout;

namespace ui {

class ScrollPane;

// What is said at the table, newest at the bottom, and the line to write in.
class Chat : public Card
{
    Q_OBJECT

public:
    explicit Chat(QWidget *parent = nullptr);

    // Which figure a person is; and who writes here.
    void setPeople(const std::vector<core::Person> &people, const QString &ownPerson);
    void setHistory(const core::ChatHistory &history);
    void add(const core::ChatLine &line);
    // A line of the room's own: to be read as what somebody says, or one that only belongs to what was said
    // when, such as "Bo joined".
    enum class Note { ToRead, InPassing };
    void note(const QString &text, Note note = Note::ToRead);
    // Why the last text was not sent; it stays in the line to be sent again.
    void showRefusal(const QString &reason);
    void setLive(bool live);
    void clear();

    // What is shown, the oldest first, as a screen reader tells it.
    [[nodiscard]] QStringList lines() const { return m_lines->texts(); }
    [[nodiscard]] Field *input() const { return m_input; }
    [[nodiscard]] ReactionButton *faces() const { return m_faces; }
    // It lies elsewhere while the chat is folded.
    void takeFacesBack();

signals:
    // What the person wants of the server.
    void requested(const core::ClientMessage &message);
    // Somebody else has just said it, or it is a note to be read.
    void heard(const ChatEntry &entry);
    // What had been said before one came.
    void historyShown(bool isEmpty);
    void cleared();
    // It is to make room for the board.
    void foldChosen();
    // For who does not see it.
    void said(const QString &text);

protected:
    // Page Up and Page Down go through what was said, also from within the field.
    void keyPressEvent(QKeyEvent *event) override;

private:
    void send();
    QLayout *makeHead();
    void showLine(const core::ChatLine &line);
    [[nodiscard]] ChatEntry entryOf(const core::ChatLine &line) const;
    void append(const ChatEntry &entry);
    void showEmptiness();

    QHash<QString, core::Person> m_people;
    QString m_ownPerson;
    ChatLines *m_lines;
    ScrollPane *m_empty; // what stands where nothing has been said
    Label *m_refusal;
    ReactionButton *m_faces;
    Field *m_input;
    Button *m_send;
    QHBoxLayout *m_line; // the last three
    QString m_sent;
    bool m_live = true;
};

} // namespace ui
