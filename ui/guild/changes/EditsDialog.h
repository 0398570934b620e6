// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/guild/changes/EditsModel.h"
#include "ui/widgets/Sheet.h"

class QLabel;
class QProgressBar;
class QTreeView;

namespace botdeck::ui::guild {

/// Edits on their way and what became of each. It is not closed while some are left; when all ended it closes
/// by itself if it was one and that succeeded. Deletes itself when closed; open() or show().
class EditsDialog final : public widgets::Sheet
{
    Q_OBJECT

public:
    /// The theme outlives it.
    EditsDialog(const look::Theme &theme, QWidget *parent);

    /// All of them, before any is done.
    void setLines(const QList<EditLine> &lines);
    /// What became of one.
    void setLine(qsizetype place, const EditLine &line);
    /// None is on its way any more.
    void end();

    void reject() override;

Q_SIGNALS:
    /// What waits shall not be done.
    void stopAsked();
    /// Text for the clipboard: a line for each, tabs between its parts.
    void copyAsked(const QString &text);
    /// Of an edit that met somebody else's: its place.
    void differenceAsked(int place);

protected:
    void retranslate() override;

private:
    void build();
    void connectParts();
    void stop();
    void refresh();
    void refreshDifference();
    void sayHowItWent();
    void fitColumns();

    EditsModel *m_model;
    QLabel *m_title;
    QProgressBar *m_bar;
    QTreeView *m_list;
    QPushButton *m_difference;
    QPushButton *m_copy;
    QPushButton *m_stop;
    QPushButton *m_close;
    bool m_isOver = false;
    bool m_isStopping = false;
};

} // namespace botdeck::ui::guild
