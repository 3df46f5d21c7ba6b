#pragma once

#include "style/roles.h"

#include <QWidget>

namespace ui {

class StandingFaces;

// Where in a row a person's face stands, over whatever lies there: it takes no room in the layout.
class FaceSpot : public QWidget
{
    Q_OBJECT

public:
    explicit FaceSpot(QWidget *parent = nullptr);

    // Borrows them; they outlive this.
    void follow(const StandingFaces &faces);
    // Empty: nobody. `ground` is the row's.
    void show(const QString &person, Role ground);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();

    const StandingFaces *m_faces = nullptr;
    QString m_person;
    Role m_ground = Role::Card;
};

} // namespace ui
