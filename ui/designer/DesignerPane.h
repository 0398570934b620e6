// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/keyboard/KeyboardCode.h"
#include "domain/PlatformId.h"
#include "ui/designer/KeyboardDraft.h"

#include <QWidget>

class QAction;
class QComboBox;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace botdeck::ui::look {
class FlatTabs;
class Theme;
} // namespace botdeck::ui::look

namespace botdeck::ui::designer {

class ButtonForm;
class CodeButton;
class KeyboardCanvas;

/// The keyboard designer: one keyboard as a picture, as fields of its buttons, as JSON and as text, with what
/// the platform would say to it, and undo over all of them.
class DesignerPane final : public QWidget
{
    Q_OBJECT

public:
    /// The theme outlives it. CloudChat's rules.
    explicit DesignerPane(const look::Theme &theme, QWidget *parent = nullptr);

    /// Whose rules hold; the keyboard stays as it is.
    void setRules(domain::PlatformId platform);
    [[nodiscard]] domain::PlatformId rules() const { return m_platform; }
    /// To be worked on; what was there before cannot be brought back.
    void setKeyboard(const domain::Keyboard &keyboard);
    [[nodiscard]] const domain::Keyboard &keyboard() const { return m_draft.keyboard(); }

Q_SIGNALS:
    /// The message that is being written is to have this keyboard; without rows: none.
    void attachAsked(const botdeck::domain::Keyboard &keyboard);
    /// It is to be copied as a program.
    void codeAsked(botdeck::domain::CodeLanguage language, const botdeck::domain::Keyboard &keyboard);
    /// It is to be seen in the sandbox.
    void tryAsked(const botdeck::domain::Keyboard &keyboard);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void buildActions();
    QHBoxLayout *buildTools();
    QWidget *buildStage();
    QWidget *buildEditor();
    QHBoxLayout *buildFoot();
    void connectParts();
    void refresh();
    void showHint(qsizetype row);
    void applyTheme();
    void retranslate();

    const look::Theme &m_theme;
    KeyboardDraft m_draft;
    domain::PlatformId m_platform = domain::PlatformId::CloudChat;
    QAction *m_undo;
    QAction *m_redo;
    QAction *m_addButton;
    QAction *m_addRow;
    QAction *m_remove;
    QComboBox *m_rules;
    KeyboardCanvas *m_canvas;
    QLabel *m_hint;
    look::FlatTabs *m_tabs;
    QStackedWidget *m_pages;
    ButtonForm *m_form;
    CodeButton *m_code;
    QPushButton *m_try;
    QPushButton *m_attach;
};

} // namespace botdeck::ui::designer
