// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/Composer.h"

#include "ui/composer/Attachments.h"
#include "ui/composer/ComposerTools.h"
#include "ui/composer/ContextLine.h"
#include "ui/composer/EditorFrame.h"
#include "ui/composer/FaultWords.h"
#include "ui/composer/OptionsLine.h"
#include "ui/composer/Preview.h"
#include "ui/composer/SendMenu.h"
#include "ui/composer/SendRow.h"
#include "ui/composer/SourceEdit.h"
#include "ui/composer/SourceHighlighter.h"
#include "ui/composer/TemplateMenu.h"
#include "ui/composer/TextCheck.h"
#include "ui/look/Theme.h"

#include <QAction>
#include <QComboBox>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace botdeck::ui::composer {

namespace {

constexpr int composerMargin = 12;
constexpr int composerSpacing = 6;

int buttonsOf(const std::optional<domain::Keyboard> &keyboard)
{
    if (!keyboard)
        return -1;
    qsizetype count = 0;
    for (const domain::KeyboardRow &row : keyboard->rows)
        count += row.size();
    return int(count);
}

} // namespace

Composer::Composer(const look::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_context(new ContextLine(theme, this))
    , m_tools(new ComposerTools(theme, this))
    , m_editor(new EditorFrame(theme, this))
    , m_attachments(new Attachments(theme, this))
    , m_options(new OptionsLine(theme, this))
    , m_row(new SendRow(theme, this))
    , m_highlighter(new SourceHighlighter(m_editor->source().document(), theme))
    , m_check(new TextCheck(this))
    , m_templates(new TemplateMenu(
          m_tools->templates(), theme,
          [this] {
              return MessageTemplate{{}, m_dialect, m_editor->source().source()};
          },
          *this))
{
    setObjectName(QStringLiteral("composer"));
    build();
    connectParts();
    connectText();
    retranslate();
    refresh();
}

Composer::~Composer() = default;

void Composer::build()
{
    auto *column = new QVBoxLayout(this);
    const int margin = m_theme.px(composerMargin);
    column->setContentsMargins(margin, m_theme.px(composerSpacing), margin, m_theme.px(composerSpacing));
    column->setSpacing(m_theme.px(composerSpacing));
    column->addWidget(m_context);
    column->addWidget(m_tools);
    column->addWidget(m_editor, 1);
    column->addWidget(m_attachments);
    column->addWidget(m_options);
    column->addWidget(m_row);
    m_context->hide();
    setFocusProxy(m_editor);
    m_editor->preview().setNames([this](const domain::TextEntity &entity) {
        const auto member = std::find_if(m_members.begin(), m_members.end(), [&entity](const Member &each) {
            return entity.type == domain::EntityType::UserForm && each.id == entity.target;
        });
        return member == m_members.end() ? QString() : u'@' + member->name;
    });
}

void Composer::connectParts()
{
    for (const domain::EntityType type : ComposerTools::commands()) {
        QAction &action = m_tools->command(type);
        addAction(&action);
        connect(&action, &QAction::triggered, this, [this, type] { m_editor->source().toggle(type); });
    }
    connect(&m_tools->mention(), &QAction::triggered, this, [this] { m_editor->source().insertMention(); });
    connect(&m_tools->attach(), &QAction::triggered, this, &Composer::attach);
    connect(&m_tools->keyboard(), &QAction::triggered, this, &Composer::designerAsked);
    connect(&m_tools->removeKeyboard(), &QAction::triggered, this, [this] {
        setKeyboard({});
        Q_EMIT keyboardRemoved();
    });
    connect(&m_tools->preview(), &QAction::toggled, m_editor, &EditorFrame::showPreview);
    connect(&m_tools->formats(), &QComboBox::activated, this, [this](int index) {
        changeFormat(domain::Dialect(m_tools->formats().itemData(index).toInt()));
    });
    connect(&m_tools->options(), &QAction::triggered, m_options, &OptionsLine::begin);
    connect(m_options, &OptionsLine::changed, this, &Composer::refresh);
    connect(&m_row->menu(), &SendMenu::copyAsked, this, [this](services::MessageForm form) {
        Q_EMIT copyAsked(form, message(), m_options->options());
    });
    connect(m_templates, &TemplateMenu::used, this, &Composer::insertTemplate);
    connect(m_templates, &TemplateMenu::templatesChanged, this, [this](const QList<MessageTemplate> &all) {
        Q_EMIT templatesChanged(m_platform, all);
    });
    connect(m_context, &ContextLine::closed, this, &Composer::endContext);
    connect(m_attachments, &Attachments::changed, this, &Composer::refresh);
    connect(m_attachments, &Attachments::refused, this, &Composer::remark);
    connect(&m_row->send(), &QPushButton::clicked, this, &Composer::send);
    connect(&m_row->fix(), &QToolButton::clicked, &m_editor->source(), &SourceEdit::fixNext);
    auto *fix = new QAction(this);
    fix->setObjectName(QStringLiteral("fixNext"));
    fix->setShortcut(Qt::CTRL | Qt::Key_Period);
    fix->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(fix);
    connect(fix, &QAction::triggered, &m_editor->source(), &SourceEdit::fixNext);
}

void Composer::connectText()
{
    SourceEdit &source = m_editor->source();
    connect(&source, &SourceEdit::textChanged, this, &Composer::textChanged);
    connect(&source, &SourceEdit::cursorPositionChanged, this, &Composer::refreshNote);
    connect(&source, &SourceEdit::sendAsked, this, &Composer::send);
    connect(&source, &SourceEdit::escaped, this, &Composer::endContext);
    connect(&source, &SourceEdit::filesGiven, m_attachments, &Attachments::addFiles);
    connect(&source, &SourceEdit::pasteRefused, this, [this] {
        remark(tr("Nothing was pasted: it is more than any platform takes."));
    });
    connect(&source, &SourceEdit::editLastAsked, this, [this] {
        if (m_editId.isEmpty() && m_isAllowed)
            Q_EMIT editLastAsked();
    });
    connect(m_check, &TextCheck::checked, this, &Composer::checked);
}

void Composer::setTarget(
    const platform::Platform &platform, const QString &chatId, const QString &chatType, const QString &title)
{
    endContext();
    reset();
    const bool isOther = m_rules.formats.isEmpty() || platform.id() != m_platform;
    m_platform = platform.id();
    m_chatId = chatId;
    m_chatType = chatType;
    m_title = title;
    if (isOther) {
        m_rules = platform::messageRules(platform);
        m_check->setRules(m_rules);
        m_attachments->setRules(m_rules);
        m_options->setRules(m_rules);
        m_tools->options().setVisible(m_options->isOffered());
        m_templates->setCards(m_rules.jsonContentTypes.contains(QStringLiteral("messageCard")));
        m_tools->formats().clear();
        for (const platform::MessageFormat &format : std::as_const(m_rules.formats))
            m_tools->formats().addItem(dialectWords(format.dialect), int(format.dialect));
        takeFormat(m_rules.formats.first().dialect);
    }
    retranslate();
    refresh();
}

void Composer::setChatFacts(const QString &chatType, const QString &title)
{
    m_chatType = chatType;
    if (std::exchange(m_title, title) != title)
        retranslate();
}

void Composer::putText(const QString &source)
{
    m_isQuiet = true;
    m_editor->source().setPlainText(source);
    m_editor->source().moveCursor(QTextCursor::End);
    m_isQuiet = false;
}

void Composer::setDraft(const QString &source)
{
    if (m_editId.isEmpty())
        putText(source);
    else
        m_aside = source;
}

QString Composer::draft() const
{
    return m_editId.isEmpty() ? m_editor->source().source() : m_aside;
}

void Composer::setDialect(domain::Dialect dialect)
{
    if (m_tools->formats().findData(int(dialect)) >= 0)
        takeFormat(dialect);
}

void Composer::setKeyboard(const std::optional<domain::Keyboard> &keyboard)
{
    m_keyboard = keyboard;
    m_tools->setKeyboardButtons(buttonsOf(keyboard));
}

void Composer::setSendingAllowed(bool allowed, const QString &why)
{
    m_isAllowed = allowed;
    m_whyNot = why;
    refresh();
}

void Composer::setMembers(const QList<Member> &members)
{
    m_members = members;
    m_editor->source().setMembers(members);
    showPreview();
}

void Composer::setTemplates(const QList<MessageTemplate> &templates)
{
    m_templates->setTemplates(templates);
}

} // namespace botdeck::ui::composer

#include "moc_Composer.cpp"
