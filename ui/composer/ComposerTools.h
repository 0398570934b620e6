// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/markdown/FormattedText.h"

#include <QList>
#include <QWidget>

#include <functional>

class QAction;
class QComboBox;
class QMenu;
class QToolButton;

namespace botdeck::ui::look {
class Theme;
}

namespace botdeck::ui::composer {

/// The row above the field: formatting, mention, template, attachment, keyboard, options, format, preview.
class ComposerTools final : public QWidget
{
    Q_OBJECT

public:
    explicit ComposerTools(const look::Theme &theme, QWidget *parent = nullptr);

    /// The commands that format, those in the menu of further ones last.
    static QList<domain::EntityType> commands();
    /// Their actions, with their keys.
    [[nodiscard]] QAction &command(domain::EntityType type) const;
    /// Which of them there are; further ones are hidden where there are none.
    void setFormats(const std::function<bool(domain::EntityType)> &has);
    [[nodiscard]] QAction &mention() const { return *m_mention; }
    [[nodiscard]] QAction &attach() const { return *m_attach; }
    [[nodiscard]] QAction &keyboard() const { return *m_keyboard; }
    /// What only some platforms have; hidden where there is nothing.
    [[nodiscard]] QAction &options() const { return *m_options; }
    [[nodiscard]] QAction &removeKeyboard() const { return *m_removeKeyboard; }
    [[nodiscard]] QAction &preview() const { return *m_preview; }
    [[nodiscard]] QMenu &templates() const { return *m_templates; }
    [[nodiscard]] QComboBox &formats() const { return *m_formats; }

    /// Below 0: there is no keyboard.
    void setKeyboardButtons(int count);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QToolButton &addButton(QAction *action, const char *name);
    void build();
    void separate();
    void retranslate();
    void fit();
    void moveStyles(int count);
    [[nodiscard]] bool isTooNarrow() const;

    const look::Theme &m_theme;
    /// In the order of the table in the .cpp file.
    QList<QAction *> m_styles;
    /// Those that have a button where there is room.
    QList<QToolButton *> m_styleButtons;
    QMenu *m_further = nullptr;
    QAction *m_mention;
    QAction *m_attach;
    QAction *m_keyboard;
    QAction *m_removeKeyboard;
    QAction *m_options;
    QAction *m_preview;
    QMenu *m_templates;
    QToolButton *m_more = nullptr;
    QToolButton *m_templateButton = nullptr;
    QToolButton *m_keyboardButton = nullptr;
    QToolButton *m_removeButton = nullptr;
    QComboBox *m_formats;
    int m_keyboardButtons = -1;
    bool m_hasFurther = false;
    /// When it was fitted last.
    int m_formatsWidth = 0;
};

} // namespace botdeck::ui::composer
