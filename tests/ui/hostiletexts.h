#pragma once

#include "protocol/messages.h"
#include "protocol/names.h"

#include <QAbstractButton>
#include <QElapsedTimer>
#include <QLabel>
#include <QListView>
#include <QScrollArea>
#include <QTest>
#include <QTextDocument>
#include <QTextEdit>

#include <algorithm>
#include <vector>

// Texts that strangers may send, and what must be true of a window that shows one of them.
namespace hostiletexts {

using namespace Qt::Literals::StringLiterals;

struct HostileText
{
    const char *called;
    QString raw;
};

inline QString ofPoints(std::initializer_list<char32_t> points)
{
    QString text;
    for (const char32_t point : points)
        text += QChar::fromUcs4(point);
    return text;
}

inline const std::vector<HostileText> &all()
{
    static const std::vector<HostileText> texts{
        {"nested tables", u"<table><tr><td>"_s.repeated(14)},
        {"a local picture", u"<img src=/etc/x><b>Bo</b>"_s},
        {"a link", u"<a href='file:/'>Bo</a>"_s},
        {"an entity", u"&lt;b&gt;Bo&amp;"_s},
        {"the widest letters", QString(500, u'W')},
        {"joined emoji", (ofPoints({0x1F469, 0x200D})).repeated(200) + u"x"_s},
        {"flags", ofPoints({0x1F1E9, 0x1F1EA}).repeated(200)},
        {"a tower of marks", u"x"_s + QString(QChar(0x0321)).repeated(400)},
        {"marks at the limit", (u"x"_s + QString(QChar(0x0489)).repeated(4)).repeated(90)},
        {"turned around", ofPoints({0x202E, u'o', u'B', 0x2066, u'!', 0x200F})},
        {"from right to left", ofPoints({0x05D0, 0x05D1, 0x05D2}).repeated(100)},
        {"joined letters", ofPoints({0xFDFA}).repeated(300)},
        {"a null", u"B"_s + QChar(u'\0') + u"o"_s},
        {"line ends",
         u"Bo\n\n\n"_s + QChar(QChar::LineSeparator) + QChar(QChar::ParagraphSeparator) + u"B"_s},
        {"tabs", u"B\t\t\t\to"_s},
        {"places of arguments", u"%1 %2 %3 %n %L1 %%"_s},
        {"mnemonics", u"&File && &Bo"_s},
        {"the sign of a changed window", u"Bo [*] Bo"_s},
        {"zero-width", ofPoints({u'B', 0x200B, 0xFEFF, 0x2060, u'o'})},
        {"a lone surrogate", u"B"_s + QChar(0xD800) + u"o"_s},
        {"no character at all", ofPoints({u'B', 0xFFFE, 0xE000, u'o'})}};
    return texts;
}

// What a server lets others have as a name, and what a client shows of it.
inline QString asName(const QString &raw)
{
    return core::shownText(core::safeName(raw.left(120), 400).value_or(u"?"_s), core::longestName);
}

inline QString asText(const QString &raw)
{
    return core::shownText(raw, core::longestChat);
}

inline void addRows()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("text");
    for (const HostileText &text : all())
        QTest::newRow(text.called) << asName(text.raw) << asText(text.raw);
}

// Reads a text as a tool tip would be read, and remembers whether it wanted anything from elsewhere.
class WatchedDocument : public QTextDocument
{
public:
    [[nodiscard]] bool hasAsked() const { return m_asked; }

protected:
    QVariant loadResource(int, const QUrl &) override
    {
        m_asked = true;
        return {};
    }

private:
    bool m_asked = false;
};

// What is read of a tool tip, or nothing where it loads something.
inline std::optional<QString> read(const QString &tip)
{
    if (!Qt::mightBeRichText(tip))
        return tip;
    WatchedDocument document;
    document.setHtml(tip);
    document.setTextWidth(300);
    return document.hasAsked() ? std::nullopt : std::optional(document.toPlainText());
}

inline QString described(const QWidget &widget)
{
    return QString::fromLatin1(widget.metaObject()->className()) + u" \""_s + widget.accessibleName() + u'"';
}

// What the lists there hold that can be seen.
inline QModelIndexList itemsIn(const QWidget &window)
{
    QModelIndexList items;
    for (const auto *list : window.findChildren<QListView *>()) {
        for (int row = 0; list->isVisible() && row < list->model()->rowCount(); ++row)
            items.append(list->model()->index(row, 0));
    }
    return items;
}

// The first label, text field or tool tip that reads what a stranger typed as more than a plain text, or
// nothing.
inline QString whatIsRich(const QWidget &window, const QString &typed)
{
    for (const auto *label : window.findChildren<QLabel *>()) {
        if (label->text().contains(typed) && label->textFormat() != Qt::PlainText)
            return u"the text of "_s + described(*label);
        if (label->openExternalLinks())
            return u"the links of "_s + described(*label);
    }
    if (const auto *rich = window.findChild<QTextEdit *>())
        return u"the text of "_s + described(*rich);
    for (const auto *widget : window.findChildren<QWidget *>()) {
        if (!read(widget->toolTip()))
            return u"the tool tip of "_s + described(*widget);
    }
    for (const QModelIndex &item : itemsIn(window)) {
        if (!read(item.data(Qt::ToolTipRole).toString()))
            return u"the tool tip of an item"_s;
    }
    return {};
}

// A text in a button is drawn with its mnemonics: nobody else may write there.
inline QString whatHasMnemonics(const QWidget &window, const QString &name)
{
    for (const auto *button : window.findChildren<QAbstractButton *>()) {
        if (button->text().contains(name))
            return described(*button);
    }
    return {};
}

// What reaches over the edge of the widget that it lies in; what is scrolled may, and a pane that scrolls
// where its column is short.
inline QString whatSticksOut(const QWidget &window)
{
    for (const auto *widget : window.findChildren<QWidget *>()) {
        const QWidget *around = widget->parentWidget();
        const auto *scrolled = around ? qobject_cast<const QAbstractScrollArea *>(around->parentWidget())
                                      : nullptr;
        const bool isScrolled = scrolled && scrolled->viewport() == around;
        const bool scrolls = qobject_cast<const QAbstractScrollArea *>(widget)
                             || qobject_cast<const QAbstractScrollArea *>(around);
        if (!widget->isVisibleTo(&window) || widget->isWindow() || isScrolled || scrolls)
            continue;
        if (!around->rect().contains(widget->geometry()) && !widget->geometry().isEmpty())
            return u"%1 at %2,%3 %4×%5 in %6 of %7×%8"_s.arg(described(*widget))
                .arg(widget->x())
                .arg(widget->y())
                .arg(widget->width())
                .arg(widget->height())
                .arg(QString::fromLatin1(around->metaObject()->className()))
                .arg(around->width())
                .arg(around->height());
    }
    return {};
}

// How often it can be read there, by eye or by a screen reader.
inline int timesShown(const QWidget &window, const QString &text)
{
    const auto widgets = window.findChildren<QWidget *>();
    const auto inWidgets = std::ranges::count_if(widgets, [&](const QWidget *widget) {
        const auto *label = qobject_cast<const QLabel *>(widget);
        return widget->isVisible()
               && ((label && label->text().contains(text)) || widget->accessibleName().contains(text));
    });
    qsizetype inLists = 0;
    for (const QModelIndex &item : itemsIn(window)) {
        for (const int role : {Qt::DisplayRole, Qt::AccessibleTextRole})
            inLists += item.data(role).toString().contains(text) ? 1 : 0;
    }
    return static_cast<int>(inWidgets + inLists);
}

// How long each place took to be laid out and painted; the longest of them is told in the end.
class Pace
{
public:
    template<typename Action>
    void measure(const QString &what, QWidget &window, Action action)
    {
        QElapsedTimer clock;
        clock.start();
        action();
        QCoreApplication::sendPostedEvents();
        const QPixmap seen = window.grab();
        const double took = static_cast<double>(clock.nsecsElapsed()) / 1e6;
        m_taken.push_back({took, what + u", "_s + QString::fromUtf8(QTest::currentDataTag())});
    }
    ~Pace()
    {
        std::ranges::sort(m_taken, std::greater());
        for (std::size_t i = 0; i < std::min<std::size_t>(m_taken.size(), 5); ++i)
            qInfo("%6.1f ms: %s", m_taken[i].first, qPrintable(m_taken[i].second));
    }

private:
    std::vector<std::pair<double, QString>> m_taken;
};

} // namespace hostiletexts
