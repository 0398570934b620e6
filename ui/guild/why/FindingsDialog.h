// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Phrase.h"
#include "domain/permissions/FindingTable.h"
#include "ui/guild/ShownGuild.h"
#include "ui/guild/why/FindingWords.h"
#include "ui/widgets/Sheet.h"

#include <QHash>

#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace botdeck::core {
class Clock;
}

namespace botdeck::ui::guild {

class FindingsModel;

/// Looks things up in a guild of Fanbook's: members by name, short id or role, emoji, invites, what is in its
/// circle. What was found is a table; it can be copied and saved as text. It asks nothing itself.
class FindingsDialog final : public widgets::Sheet
{
    Q_OBJECT

public:
    /// Theme and clock outlive it.
    FindingsDialog(const look::Theme &theme, const core::Clock &clock, QWidget *parent);

    /// Its roles can be chosen.
    void setGuild(const std::optional<ShownGuild> &guild);
    /// Chooses what is looked up; with a text, or where none is needed, it is asked for. `text`: a name,
    /// short ids, the decimal id of a role, user or post, or an invite's code.
    void look(domain::FindingKind kind, const QString &text = {});
    /// The answer to findAsked(); of another kind than was asked last nothing happens.
    void setFindings(const domain::FindingTable &table);
    /// Why there is none, in a sentence.
    void setTrouble(const core::Phrase &words);

    void done(int result) override;

Q_SIGNALS:
    /// `texts` as GuildWish has them; of RoleMembers the role's decimal id.
    void findAsked(botdeck::domain::FindingKind kind, const QStringList &texts);
    /// What was asked for is not wanted any more.
    void cancelAsked();
    /// Text for the clipboard.
    void copyAsked(const QString &text);
    /// Text for a file: all rows, a line each, columns behind tabs.
    void saveAsked(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void retranslate() override;

private:
    void build();
    void buildTable();
    void connectParts();
    void choose();
    void refresh();
    void find();
    void findOnward(qsizetype which);
    void copy();
    void fitColumns();
    void fillRoles();
    void tellCount();
    [[nodiscard]] domain::FindingKind kind() const;
    /// What is typed or chosen.
    [[nodiscard]] FindingTexts texts() const;

    FindingsModel *m_model;
    QLabel *m_kindLabel;
    QComboBox *m_kind;
    QLabel *m_textLabel;
    QLineEdit *m_text;
    QComboBox *m_role;
    QPushButton *m_find;
    QTableView *m_table;
    QList<QPushButton *> m_onward;
    QPushButton *m_copy;
    QPushButton *m_save;
    std::optional<ShownGuild> m_guild;
    /// What was typed for each kind.
    QHash<domain::FindingKind, QString> m_typed;
    domain::FindingKind m_shown = {};
    /// None: nothing was found or failed yet.
    std::optional<domain::FindingKind> m_asked;
};

} // namespace botdeck::ui::guild
