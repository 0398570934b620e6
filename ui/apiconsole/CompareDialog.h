// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/JsonComparison.h"
#include "services/LatestWork.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QPushButton;
class QTreeView;

namespace botdeck::models {
class ComparisonModel;
}
namespace botdeck::ui::look {
class Sentence;
class Theme;
} // namespace botdeck::ui::look

namespace botdeck::ui::apiconsole {

/// Two answers beside each other, member by member: what differs has a sign and a word. Deletes itself when
/// closed.
class CompareDialog final : public QDialog
{
    Q_OBJECT

public:
    struct Side
    {
        /// Which answer it is: its method and its moment.
        QString title;
        QByteArray body;
    };

    /// The theme outlives it. The comparison is made in the background.
    CompareDialog(Side first, Side second, const look::Theme &theme, QWidget *parent);

Q_SIGNALS:
    /// The table as text, tabs between its cells.
    void copyAsked(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void showPairs(const QList<domain::JsonPair> &pairs);
    void openChanges(const QModelIndex &parent, int levels, int &rowsLeft);
    [[nodiscard]] QString tableText(const QModelIndex &parent, int level) const;
    void retranslate();

    const look::Theme &m_theme;
    const Side m_first;
    const Side m_second;
    bool m_isKnown = false;
    qsizetype m_differences = 0;
    models::ComparisonModel *m_model;
    look::Sentence *m_words;
    QCheckBox *m_only;
    QTreeView *m_tree;
    QPushButton *m_copy;
    QPushButton *m_close;
    /// Goes first: it waits for what uses the others.
    services::LatestWork m_comparing;
};

} // namespace botdeck::ui::apiconsole
