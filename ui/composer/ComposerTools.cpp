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
    EntityType type = {};
    const char *name = {};
    look::Icon icon = {};
    const char *words = {};
    QKeyCombination key;
    /// In the menu of further ones, without a button of its own.
    bool isFurther = false;
};

constexpr int toolSpacing = 2;
constexpr QKeyCombination noKey;

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
    StyleRow{
        EntityType::Underline, "underline", look::Icon::IconCount,
        QT_TRANSLATE_NOOP("ComposerStyle", "Underline"), Qt::CTRL | Qt::Key_U, true},
    StyleRow{
        EntityType::Strikethrough, "strike", look::Icon::IconCount,
        QT_TRANSLATE_NOOP("ComposerStyle", "Strike out"), Qt::CTRL | Qt::SHIFT | Qt::Key_X, true},
    StyleRow{
        EntityType::Header, "heading", look::Icon::IconCount, QT_TRANSLATE_NOOP("ComposerStyle", "Heading"),
        noKey, true},
    StyleRow{
        EntityType::BulletItem, "bulletList", look::Icon::IconCount,
        QT_TRANSLATE_NOOP("ComposerStyle", "List with bullets"), noKey, true},
    StyleRow{
        EntityType::OrderedItem, "numberedList", look::Icon::IconCount,
        QT_TRANSLATE_NOOP("ComposerStyle", "Numbered list"), noKey, true},
    StyleRow{
        EntityType::Blockquote, "quotation", look::Icon::IconCount,
        QT_TRANSLATE_NOOP("ComposerStyle", "Quotation"), noKey, true},
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
    , m_options(new QAction(look::icon(look::Icon::Settings), {}, this))
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
    row->setSpacing(m_theme.px(toolSpacing));
    m_further = new QMenu(this);
    m_further->setObjectName(QStringLiteral("furtherFormats"));
    for (const StyleRow &style : styleRows) {
        auto *action = new QAction(this);
        action->setObjectName(QLatin1StringView(style.name));
        if (style.icon != look::Icon::IconCount)
            action->setIcon(look::icon(style.icon));
        if (style.key.key() != Qt::Key_unknown)
            action->setShortcut(style.key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        m_styles += action;
        if (!style.isFurther)
            m_styleButtons += &addButton(action, style.name);
    }
    m_more = &addButton(new QAction(look::icon(look::Icon::Overflow), {}, this), "moreFormats");
    m_more->setMenu(m_further);
    m_more->setPopupMode(QToolButton::InstantPopup);
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
    QToolButton &options = addButton(m_options, "messageOptions");
    connect(m_options, &QAction::changed, &options, [this, &options] {
        options.setVisible(m_options->isVisible());
        fit();
    });
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

QList<EntityType> ComposerTools::commands()
{
    QList<EntityType> types;
    for (const StyleRow &style : styleRows)
        types += style.type;
    return types;
}

void ComposerTools::setFormats(const std::function<bool(EntityType)> &has)
{
    bool hasFurther = false;
    for (const StyleRow &style : styleRows) {
        command(style.type).setEnabled(has(style.type));
        if (style.isFurther)
            command(style.type).setVisible(has(style.type));
        hasFurther = hasFurther || (style.isFurther && has(style.type));
    }
    // With every letter that is typed there is nothing new to fit.
    if (hasFurther == m_hasFurther && m_formatsWidth == m_formats->minimumSizeHint().width())
        return;
    m_hasFurther = hasFurther;
    fit();
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
    m_more->defaultAction()->setText(tr("Further formats"));
    m_mention->setText(tr("Mention somebody"));
    m_mention->setIconText(QStringLiteral("@"));
    m_attach->setText(tr("Attach…"));
    m_preview->setText(tr("Preview"));
    m_removeKeyboard->setText(tr("Remove the keyboard"));
    m_options->setText(tr("Options"));
    m_templateButton->defaultAction()->setText(tr("Templates"));
    const bool has = m_keyboardButtons >= 0;
    m_keyboard->setText(has ? tr("Keyboard · %n button(s)", nullptr, m_keyboardButtons) : tr("Keyboard"));
    m_keyboard->setToolTip(
        has ? QStringLiteral("%1\n%2").arg(m_keyboard->text(), tr("Open the keyboard designer"))
            : tr("Open the keyboard designer"));
    m_removeButton->setVisible(has);
    for (QToolButton *button : findChildren<QToolButton *>())
        button->setAccessibleName(button->defaultAction()->text());
    m_formats->setToolTip(tr("How the text is written"));
    m_formats->setAccessibleName(m_formats->toolTip());
    fit();
}

/// In a narrow pane the keyboard's button goes without its words, all move together and the last styles go
/// into the menu of further ones, before the formats are cut.
void ComposerTools::fit()
{
    moveStyles(0);
    m_formatsWidth = m_formats->minimumSizeHint().width();
    if (!testAttribute(Qt::WA_Resized))
        return;
    m_keyboardButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    layout()->setSpacing(m_theme.px(toolSpacing));
    if (isTooNarrow())
        m_keyboardButton->setToolButtonStyle(Qt::ToolButtonIconOnly);
    if (isTooNarrow())
        layout()->setSpacing(0);
    for (int moved = 1; moved <= m_styleButtons.size() && isTooNarrow(); ++moved)
        moveStyles(moved);
}

bool ComposerTools::isTooNarrow() const
{
    return layout()->minimumSize().width() > width();
}

/// So many of the last ones that have a button have none now.
void ComposerTools::moveStyles(int count)
{
    const qsizetype kept = m_styleButtons.size() - count;
    m_further->clear();
    for (qsizetype at = 0; at < m_styles.size(); ++at) {
        const bool hasButton = at < kept;
        if (at < m_styleButtons.size())
            m_styleButtons.at(at)->setVisible(hasButton);
        if (!hasButton)
            m_further->addAction(m_styles.at(at));
    }
    m_more->setVisible(m_hasFurther || count > 0);
}

void ComposerTools::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void ComposerTools::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace botdeck::ui::composer

#include "moc_ComposerTools.cpp"
