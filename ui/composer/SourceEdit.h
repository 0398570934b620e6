// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/composer/Formatting.h"
#include "ui/composer/Mentions.h"

#include <QPlainTextEdit>

class QCompleter;
class QStringListModel;

namespace botdeck::ui::look {
class Theme;
}

namespace botdeck::ui::composer {

/// Where a message is written, in its dialect. "@" offers whom to mention (the arrows choose, Enter or Tab
/// takes), what is wrong says so under the mouse and is mended by Ctrl+. or the menu.
class SourceEdit final : public QPlainTextEdit
{
    Q_OBJECT

public:
    /// UTF-16 units; more is not pasted: no platform takes it.
    static constexpr qsizetype mostUnits = 262'144;
    /// Words of more letters may be broken anywhere, and then all are.
    static constexpr qsizetype longestWord = 2'000;

    explicit SourceEdit(const look::Theme &theme, QWidget *parent = nullptr);

    /// What is written, unit by unit: toPlainText() makes blanks of what is none.
    [[nodiscard]] QString source() const;
    void setDialect(domain::Dialect dialect) { m_dialect = dialect; }
    void setMembers(const QList<Member> &members) { m_members = members; }
    /// Of source(), as it is now.
    void setFaults(const QList<domain::MarkdownFault> &faults) { m_faults = faults; }
    /// Puts the dialect's marks around what is selected or takes them away.
    void toggle(domain::EntityType type);
    /// One step for undo.
    void apply(const TextChange &change);
    void insertMention();
    /// The one at the cursor, else the next, else the first; null where nothing is wrong.
    [[nodiscard]] const domain::MarkdownFault *nextFault() const;
    /// Mends nextFault() where it can be mended, else the next one that can.
    void fixNext();
    void fixAll();
    [[nodiscard]] QCompleter &completer() { return *m_completer; }

Q_SIGNALS:
    /// Ctrl+Enter.
    void sendAsked();
    /// Up, while nothing is written.
    void editLastAsked();
    /// Escape, where nothing was open.
    void escaped();
    /// Dropped or pasted files of this machine.
    void filesGiven(const QStringList &paths);
    void pasteRefused();

protected:
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool event(QEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void insertFromMimeData(const QMimeData *source) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] const domain::MarkdownFault *faultAt(qsizetype position) const;
    void fix(const domain::MarkdownFault &fault);
    bool handled(const QKeyEvent &event);
    bool tookChoice(const QKeyEvent &event);
    void offer();
    void take(int row);
    void applyTheme();
    void chooseWrapping();
    void addFixes(QMenu &menu, qsizetype position);

    const look::Theme &m_theme;
    QStringListModel *m_choices;
    QCompleter *m_completer;
    domain::Dialect m_dialect = domain::Dialect::Plain;
    QList<Member> m_members;
    /// Those that are offered now, in the choices' order.
    QList<Member> m_offered;
    QList<domain::MarkdownFault> m_faults;
};

} // namespace botdeck::ui::composer
