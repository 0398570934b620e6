// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/preferences/PreferencesParts.h"

#include <QDialog>

class QDialogButtonBox;
class QListWidget;
class QStackedWidget;

namespace botdeck::ui::look {
class Sentence;
}

namespace botdeck::ui::preferences {

class SettingsPage;

/// In the order of the list.
enum class PageId {
    General,
    Alerts,
    Secrets,
    Network,
    Appearance,
    Keyboard,
    Permissions,
    Sandbox,
    Data,
    System
};

/// The settings: pages at the left, one of them at the right. What is changed counts at once. Not modal; it
/// deletes itself when it is closed.
class SettingsDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit SettingsDialog(const PreferencesParts &parts, QWidget *parent = nullptr);

    void showPage(PageId page);

protected:
    void changeEvent(QEvent *event) override;

private:
    void addPage(SettingsPage *page);
    void retranslate();
    void applyTheme();

    const PreferencesParts m_parts;
    look::Sentence *m_readOnly;
    QListWidget *m_list;
    QStackedWidget *m_stack;
    QDialogButtonBox *m_buttons = nullptr;
    QList<SettingsPage *> m_pages;
};

} // namespace botdeck::ui::preferences
