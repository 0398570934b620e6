// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/preferences/KeyChanges.h"
#include "ui/preferences/PreferencesParts.h"
#include "ui/preferences/SettingsPage.h"

#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace botdeck::ui::look {
class Sentence;
}

namespace botdeck::ui::preferences {

class KeyCatcher;

/// Every action and its key: one is chosen, another key pressed, and it counts at once. A key that belongs to
/// something else is taken from it only when that is said.
class KeyboardPage final : public SettingsPage
{
    Q_OBJECT

public:
    explicit KeyboardPage(const PreferencesParts &parts, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;

protected:
    void retranslate() override;

private:
    void build();
    void connectParts();
    void fill();
    void narrow();
    void refresh();
    void wish(const QKeySequence &key);
    void take();
    void set(const QList<std::pair<KeyRow, QKeySequence>> &wishes);
    void forgetWish();
    [[nodiscard]] std::optional<KeyRow> chosen() const;

    services::SettingsKeeper &m_settings;
    const KeyGroups m_ask;
    QList<KeyGroup> m_groups;
    QLineEdit *m_search;
    QTreeWidget *m_list;
    QLabel *m_label;
    KeyCatcher *m_field;
    QPushButton *m_usual;
    QPushButton *m_take;
    QPushButton *m_allUsual;
    look::Sentence *m_words;
    /// What was pressed and belongs to something else.
    std::optional<QKeySequence> m_wish;
};

} // namespace botdeck::ui::preferences
