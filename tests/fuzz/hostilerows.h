#pragma once

#include "authority/record.h"
#include "inputs.h"

// A row of the journal as a line writes it: `["rooms","r1",{…}]`, the name of the table first. An object
// stands for its text.
struct HostileRow
{
    QString table;
    QVariantList values;
};
[[nodiscard]] std::vector<HostileRow> hostileRows(const QByteArrayList &lines);

// What the loader makes of the rows; those that it would not read are left out.
[[nodiscard]] server::Snapshot snapshotOf(const std::vector<HostileRow> &rows);

// Puts a server back to it and lets people come: whatever was kept, there is a server.
void reopen(const server::Snapshot &snapshot);
