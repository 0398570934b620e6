// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/CardWords.h"

#include "domain/CardFormats.h"
#include "domain/CardTables.h"

#include <QList>
#include <QSet>

#include <gtest/gtest.h>

#include <algorithm>

namespace botdeck::test {

namespace {

using domain::FieldRow;
using domain::FieldTable;

/// Every table that can be reached from those of updates and of frames, once.
QList<FieldTable> everyTable()
{
    QList<FieldTable (*)()> open{
        domain::card::updateFields, domain::card::frameFields, domain::card::personFields,
        domain::card::chatFields};
    QSet<const FieldRow *> seen;
    QList<FieldTable> tables;
    while (!open.isEmpty()) {
        const FieldTable table = open.takeLast()();
        if (seen.contains(table.data()))
            continue;
        seen.insert(table.data());
        tables += table;
        for (const FieldRow &row : table) {
            if (row.inside != nullptr)
                open += row.inside;
        }
    }
    return tables;
}

template <typename Use>
void forEveryRow(Use use)
{
    for (const FieldTable table : everyTable())
        std::for_each(table.begin(), table.end(), use);
}

QSet<QByteArray> usedLabels()
{
    // What the readers and models/CardModel write besides the rows' own words.
    QSet<QByteArray> used{"other_size", "gateway",  "unknown_kind", "unknown",  "unknown_more",
                          "stored",     "received", "size",         "update_id"};
    forEveryRow([&used](const FieldRow &row) {
        const QByteArray words(row.words);
        if (words.isEmpty())
            return;
        used += words;
        if (row.read == domain::card::person || row.read == domain::card::chat)
            used += words + "_id";
    });
    return used;
}

} // namespace

TEST(CardWords, HaveALabelForEveryLineAndNoOther)
{
    QSet<QByteArray> labels;
    for (const domain::CardWord &word : domain::cardLabels()) {
        EXPECT_FALSE(labels.contains(word.id)) << word.id << " stands there twice";
        labels += QByteArray(word.id);
        EXPECT_GT(QByteArray(word.english).size(), 1) << word.id;
    }
    const QSet<QByteArray> used = usedLabels();
    for (const QByteArray &id : used - labels)
        ADD_FAILURE() << "no words for " << id.constData();
    for (const QByteArray &id : labels - used)
        ADD_FAILURE() << "nothing says " << id.constData();
}

TEST(CardWords, OfValuesBelongToALabel)
{
    const QSet<QByteArray> used = usedLabels();
    for (const domain::CardWord &word : domain::cardValues()) {
        const QByteArray group = QByteArray(word.id).split('.').first();
        EXPECT_TRUE(used.contains(group)) << word.id;
    }
    EXPECT_STREQ(domain::cardWord("status.kicked")->english, "banned");
    EXPECT_EQ(domain::cardWord("status.unheard_of"), nullptr);
}

TEST(CardTables, NameNoMemberTwice)
{
    for (const FieldTable table : everyTable()) {
        QSet<QByteArray> names;
        for (const FieldRow &row : table) {
            EXPECT_FALSE(names.contains(row.key.toByteArray())) << row.key.data();
            names += row.key.toByteArray();
        }
    }
}

TEST(CardTables, LookInsideWhereTheyMustAndLabelWhatTheyWrite)
{
    forEveryRow([](const FieldRow &row) {
        const bool needsInside = row.read == domain::card::section || row.read == domain::card::members ||
                                 row.read == domain::card::group || row.read == domain::card::embedded ||
                                 row.read == domain::card::toldInside || row.read == domain::card::buttons;
        EXPECT_FALSE(needsInside && row.inside == nullptr) << row.key.data();
        const bool silent = row.read == domain::card::told || row.read == domain::card::toldInside ||
                            row.read == domain::card::members;
        EXPECT_TRUE(silent || *row.words != '\0') << row.key.data() << " is written without a label";
    });
}

} // namespace botdeck::test
