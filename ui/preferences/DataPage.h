// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/preferences/PreferencesParts.h"
#include "ui/preferences/SettingsPage.h"

class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace botdeck::ui::look {
class Sentence;
}

namespace botdeck::ui::preferences {

/// What is stored where and how large it is; old updates let go; one user's or chat's data erased everywhere.
class DataPage final : public SettingsPage
{
    Q_OBJECT

public:
    explicit DataPage(const PreferencesParts &parts, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;

protected:
    void retranslate() override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void measure();
    void showSizes();
    void fitList();

    const PreferencesParts m_parts;
    QLabel *m_folderLabel;
    QLineEdit *m_folder;
    QPushButton *m_open;
    QTreeWidget *m_list;
    look::Sentence *m_keychain;
    QList<qint64> m_bytes;
};

} // namespace botdeck::ui::preferences
