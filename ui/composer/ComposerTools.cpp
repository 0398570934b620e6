// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/ComposerTools.h"

#include "ui/look/CloseIcon.h"
#include "ui/look/Icons.h"
#include "ui/look/Ink.h"
#include "ui/look/Theme.h"

#include <QAction>
#include <QComboBox>
#include <QCoreApplication>
#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

#include <array>

namespace botdeck::ui::composer {

namespace {

using domain::EntityType;

struct StyleRow
{
    EntityType type;
    const char *name;
    look::Icon icon;
    const char *words;
    QKeyCombination key;
};

constexpr std::array styleRows{
    StyleRow{
        EntityType::Bold, "bold", look::Icon::Bold, QT_TRANSLATE_NOOP("ComposerStyle", "Bold"),
        Qt::CTRL | Qt::Key_B},
    StyleRow{
        EntityType::Italic, "italic", look::Icon::Italic, QT_TRANSLATE_NOOP("ComposerStyle", "Italic"),
        Qt::CTRL | Qt::Key_I},
    StyleRow{
        EntityType::Code, "code", look::Icon::WorkApi, QT_TRANSLATE_NOOP("ComposerStyle", "Code"),
        Qt::CTRL | Qt::Key_E},
    StyleRow{
        EntityType::Pre, "codeBlock", look::Icon::Formatted,
        QT_TRANSLATE_NOOP("ComposerStyle", "Block of code"), Qt::CTRL | Qt::SHIFT | Qt::Key_E},
    StyleRow{
        EntityType::TextLink, "link", look::Icon::Link, QT_TRANSLATE_NOOP("ComposerStyle", "Link"),
        Qt::CTRL | Qt::SHIFT | Qt::Key_K},
};

/// The tooltip names the key.
QString withKey(const QString &words, const QAction &action)
{
    return action.shortcut().isEmpty()
               ? words
               : words + QStringLiteral(" (%1)").arg(action.shortcut().toString(QKeySequence::NativeText));
}

} // namespace

ComposerTools::ComposerTools(const look::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_mention(new QAction(this))
    , m_attach(new QAction(look::icon(look::Icon::File), {}, this))
    , m_keyboard(new QAction(look::icon(look::Icon::Buttons), {}, this))
    , m_removeKeyboard(new QAction(this))
    , m_preview(new QAction(look::icon(look::Icon::Eye), {}, this))
    , m_templates(new QMenu(this))
    , m_formats(new QComboBox(this))
{
    setObjectName(QStringLiteral("composerTools"));
    m_templates->setObjectName(QStringLiteral("templatesMenu"));
    m_formats->setObjectName(QStringLiteral("formats"));
    m_formats->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_preview->setCheckable(true);
    m_preview->setChecked(true);
    build();
    const auto dress = [this] { m_removeKeyboard->setIcon(look::closeIcon(m_theme, *this)); };
    connect(&theme, &look::Theme::changed, this, dress);
    dress();
    retranslate();
}

void ComposerTools::build()
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(m_theme.px(2));
    for (const StyleRow &style : styleRows) {
        auto *action = new QAction(look::icon(style.icon), {}, this);
        action->setShortcut(style.key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        m_styles += action;
        addButton(action, style.name);
    }
    addButton(m_mention, "mention").setToolButtonStyle(Qt::ToolButtonTextOnly);
    separate();
    auto *templates = new QAction(look::icon(look::Icon::Templates), {}, this);
    m_templateButton = &addButton(templates, "templates");
    m_templateButton->setMenu(m_templates);
    m_templateButton->setPopupMode(QToolButton::InstantPopup);
    addButton(m_attach, "attach");
    separate();
    m_keyboardButton = &addButton(m_keyboard, "keyboard");
    m_keyboardButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_removeButton = &addButton(m_removeKeyboard, "removeKeyboard");
    row->addStretch(1);
    row->addWidget(m_formats);
    addButton(m_preview, "preview");
}

QToolButton &ComposerTools::addButton(QAction *action, const char *name)
{
    auto *button = new QToolButton(this);
    button->setObjectName(QString::fromLatin1(name));
    button->setDefaultAction(action);
    button->setAutoRaise(true);
    // A click leaves the keyboard where the text is.
    button->setFocusPolicy(Qt::TabFocus);
    layout()->addWidget(button);
    return *button;
}

void ComposerTools::separate()
{
    auto *line = new QFrame(this);
    line->setFrameShape(QFrame::VLine);
    line->setFrameShadow(QFrame::Plain);
    const auto dress = [this, line] { look::setInk(*line, m_theme.colour(look::Token::Line)); };
    connect(&m_theme, &look::Theme::changed, line, dress);
    dress();
    layout()->addWidget(line);
}

QAction &ComposerTools::command(EntityType type) const
{
    size_t at = 0;
    while (styleRows.at(at).type != type)
        ++at;
    return *m_styles.at(qsizetype(at));
}

void ComposerTools::setKeyboardButtons(int count)
{
    m_keyboardButtons = count;
    retranslate();
}

void ComposerTools::retranslate()
{
    for (size_t at = 0; at < styleRows.size(); ++at) {
        QAction &action = *m_styles.at(qsizetype(at));
        const QString words = QCoreApplication::translate("ComposerStyle", styleRows.at(at).words);
        action.setText(words);
        action.setToolTip(withKey(words, action));
    }
    m_mention->setText(tr("Mention somebody"));
    m_mention->setIconText(QStringLiteral("@"));
    m_attach->setText(tr("Attach…"));
    m_preview->setText(tr("Preview"));
    m_removeKeyboard->setText(tr("Remove the keyboard"));
    m_templateButton->defaultAction()->setText(tr("Templates"));
    const bool has = m_keyboardButtons >= 0;
    m_keyboard->setText(has ? tr("Keyboard · %n button(s)", nullptr, m_keyboardButtons) : tr("Keyboard"));
    m_keyboard->setToolTip(tr("Open the keyboard designer"));
    m_removeButton->setVisible(has);
    for (QToolButton *button : findChildren<QToolButton *>())
        button->setAccessibleName(button->defaultAction()->text());
    m_formats->setToolTip(tr("How the text is written"));
    m_formats->setAccessibleName(m_formats->toolTip());
}

void ComposerTools::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace botdeck::ui::composer

#include "moc_ComposerTools.cpp"
