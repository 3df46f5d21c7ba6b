#pragma once

#include "catalog/catalog.h"

#include <QButtonGroup>
#include <QWidget>

#include <vector>

namespace ui {

// The games on a shelf, always in the catalog's order, and one of them chosen. They are one stop for Tab;
// arrows, Home and End choose, Enter and a double click host. A lamp has the first free place.
class Shelf : public QWidget
{
    Q_OBJECT

public:
    explicit Shelf(QWidget *parent = nullptr);

    // By its id; one that is not here changes nothing.
    void choose(const QString &game);
    [[nodiscard]] const GameEntry &chosenGame() const;
    // Of a picture at most, in px; smaller where the shelf is narrow.
    void setLargestPicture(int side);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

signals:
    void chosen();
    void hostChosen();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Places
    {
        int side = 0;               // of a picture, in px
        int names = 0;              // height of what stands below one
        std::vector<int> columns{}; // their widths
        bool breaks = false;        // names, within a word
    };
    [[nodiscard]] Places placesIn(int width) const;
    [[nodiscard]] static int rowHeight(const Places &places);
    [[nodiscard]] QRect place(const Places &places, int index) const;
    [[nodiscard]] int planks() const;
    void arrange();
    void takeChoice(bool isChosen);

    QButtonGroup m_games; // by their index in the catalog
    int m_largest = 120;
};

} // namespace ui
