#pragma once

#include <QString>

#include <optional>
#include <vector>

class QKeyEvent;

namespace ui {

// Which gesture is chosen, and how that moves among those that a search has found; without one, among all.
class GestureChoice
{
public:
    GestureChoice() = default;
    // Nothing is chosen, and nothing searched for.
    explicit GestureChoice(int gestures);

    [[nodiscard]] std::optional<int> chosen() const { return m_chosen; }
    // A gesture that the search has not found ends it.
    void choose(int gesture);

    // Chooses the first that is found, nothing where none is; an empty text finds all, and leaves the choice.
    void search(const QString &text);
    [[nodiscard]] const QString &searched() const { return m_search; }
    [[nodiscard]] const std::vector<int> &found() const { return m_found; }
    // Of those that were found, what there is room for around the chosen one.
    [[nodiscard]] std::vector<int> shown() const;

    // Arrows, Home and End lead to another one; where there are few, so do letters and numbers. False where
    // it is another key.
    bool take(const QKeyEvent &event);
    // Among what was found, round the circle or to its ends; where nothing is chosen, to its first or its
    // last.
    void step(int by, bool isRound);

private:
    [[nodiscard]] bool isMany() const;
    [[nodiscard]] std::optional<int> stride(int key) const;
    [[nodiscard]] std::ptrdiff_t place() const;
    bool type(const QKeyEvent &event);
    void typeDigit(int digit);
    bool typeLetter(const QString &letter);
    void show();

    int m_gestures = 0;
    std::optional<int> m_chosen;
    int m_number = 0; // that is being typed; 0: none
    QString m_search;
    std::vector<int> m_found;
    int m_firstShown = 0; // of what was found
};

// What the text finds: the gestures whose name contains it, those that begin with it first, and the one that
// has this number.
[[nodiscard]] std::vector<int> gesturesCalled(const QString &text, int gestures);

} // namespace ui
