#pragma once

#include "demo/demoparty.h"
#include "style/style.h"

namespace app {

// How the windows look in a picture.
struct DemoLook
{
    QString name; // of its folder
    ui::Look look;
    QSize size;
};

// Writes numbered pictures of the windows of a party into a folder.
class DemoPictures
{
public:
    // Every picture is taken in each of the looks; without any, as the windows are.
    DemoPictures(const DemoParty &party, const QString &folder, std::vector<DemoLook> looks);

    // Of everybody's window.
    void take(const QString &what);
    // Of how many windows there are pictures by now.
    [[nodiscard]] int count() const { return m_count; }

private:
    void applyLook(const DemoLook &look);
    void grab(const QString &folder, const QString &what);

    const DemoParty &m_party;
    QString m_folder;
    std::vector<DemoLook> m_looks;
    int m_number = 0;
    int m_count = 0;
};

} // namespace app
