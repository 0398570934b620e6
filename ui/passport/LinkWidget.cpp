// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/passport/LinkWidget.h"

#include "ui/look/Icons.h"
#include "ui/look/Sentence.h"
#include "ui/look/Theme.h"
#include "ui/passport/QrView.h"
#include "ui/widgets/PhraseWords.h"

#include <QCheckBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRandomGenerator>

namespace botdeck::ui::passport {

using domain::PassportScope;

namespace {

constexpr int linkCodeSide = 176;

/// 128 bits nobody can guess.
QString freshState()
{
    std::array<quint32, 4> bits{};
    QRandomGenerator::system()->fillRange(bits.data(), qsizetype(bits.size()));
    const QByteArray bytes(reinterpret_cast<const char *>(bits.data()), sizeof bits);
    return QString::fromLatin1(
        bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

} // namespace

LinkWidget::LinkWidget(const look::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_scopesLabel(new QLabel(this))
    , m_profile(new QCheckBox(this))
    , m_phone(new QCheckBox(this))
    , m_username(new QCheckBox(this))
    , m_callbackLabel(new QLabel(this))
    , m_callback(new QLineEdit(this))
    , m_objection(new look::Sentence(theme, this))
    , m_hasState(new QCheckBox(this))
    , m_stateText(new QLabel(this))
    , m_newState(new QPushButton(this))
    , m_linkLabel(new QLabel(this))
    , m_shownLink(new QLineEdit(this))
    , m_code(new QrView(linkCodeSide, this))
    , m_copy(new QPushButton(this))
    , m_markdown(new QPushButton(this))
    , m_picture(new QPushButton(this))
    , m_button(new QPushButton(this))
{
    build();
    connectParts();
    connect(&theme, &look::Theme::changed, this, &LinkWidget::applyTheme);
    applyTheme();
    retranslate();
}

void LinkWidget::build()
{
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    buildForm(*form);
    m_copy->setObjectName(QStringLiteral("copyLink"));
    m_copy->setIcon(look::icon(look::Icon::Copy));
    m_markdown->setObjectName(QStringLiteral("copyMarkdown"));
    m_picture->setObjectName(QStringLiteral("savePicture"));
    m_button->setObjectName(QStringLiteral("makeButton"));
    m_button->setIcon(look::icon(look::Icon::Buttons));
    auto *menu = new QMenu(m_picture);
    menu->addAction(QStringLiteral("PNG"), this, [this] { Q_EMIT saveAsked(Picture::Png); });
    menu->addAction(QStringLiteral("SVG"), this, [this] { Q_EMIT saveAsked(Picture::Svg); });
    m_picture->setMenu(menu);
    auto *uses = new QVBoxLayout;
    for (QPushButton *use : {m_copy, m_markdown, m_picture, m_button})
        uses->addWidget(use);
    uses->addStretch();
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_code, 0, Qt::AlignTop);
    foot->addLayout(uses);
    foot->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addLayout(form);
    column->addLayout(foot);
    column->addStretch();
}

void LinkWidget::buildForm(QFormLayout &form)
{
    m_profile->setText(QStringLiteral("PROFILE"));
    m_profile->setChecked(true);
    m_profile->setEnabled(false);
    m_phone->setObjectName(QStringLiteral("scopePhone"));
    m_phone->setText(QStringLiteral("PHONE"));
    m_username->setObjectName(QStringLiteral("scopeUsername"));
    m_username->setText(QStringLiteral("USERNAME"));
    m_callback->setObjectName(QStringLiteral("callbackAddress"));
    m_callback->setPlaceholderText(QStringLiteral("https://example.org/passport"));
    m_objection->setObjectName(QStringLiteral("callbackObjection"));
    m_hasState->setObjectName(QStringLiteral("hasState"));
    m_stateText->setObjectName(QStringLiteral("stateText"));
    m_stateText->setTextFormat(Qt::PlainText);
    m_newState->setObjectName(QStringLiteral("newState"));
    m_shownLink->setObjectName(QStringLiteral("link"));
    m_shownLink->setReadOnly(true);
    m_callbackLabel->setBuddy(m_callback);
    m_linkLabel->setBuddy(m_shownLink);
    auto *scopes = new QHBoxLayout;
    for (QCheckBox *scope : {m_profile, m_phone, m_username})
        scopes->addWidget(scope);
    scopes->addStretch();
    auto *state = new QHBoxLayout;
    state->addWidget(m_hasState);
    state->addWidget(m_stateText, 1);
    state->addWidget(m_newState);
    form.addRow(m_scopesLabel, scopes);
    form.addRow(m_callbackLabel, m_callback);
    form.addRow(QString(), m_objection);
    form.addRow(QString(), state);
    form.addRow(m_linkLabel, m_shownLink);
}

void LinkWidget::connectParts()
{
    for (const QCheckBox *scope : {m_phone, m_username})
        connect(scope, &QCheckBox::toggled, this, &LinkWidget::refresh);
    connect(m_callback, &QLineEdit::textChanged, this, &LinkWidget::refresh);
    connect(m_hasState, &QCheckBox::toggled, this, [this](bool on) {
        if (on)
            makeState();
        else
            m_state.clear();
        refresh();
    });
    connect(m_newState, &QPushButton::clicked, this, [this] {
        makeState();
        refresh();
    });
    connect(m_copy, &QPushButton::clicked, this, [this] { Q_EMIT copyAsked(m_link); });
    connect(m_markdown, &QPushButton::clicked, this, [this] {
        Q_EMIT copyAsked(domain::linkMarkdown(wish(), label()));
    });
    connect(m_button, &QPushButton::clicked, this, [this] {
        Q_EMIT buttonAsked(domain::linkButton(wish(), label()));
    });
}

void LinkWidget::setBotId(core::Id botId)
{
    m_botId = botId;
    refresh();
}

void LinkWidget::setCallback(const QString &address)
{
    m_callback->setText(address);
}

QString LinkWidget::callback() const
{
    return m_callback->text().trimmed();
}

domain::PassportScopes LinkWidget::scopes() const
{
    domain::PassportScopes scopes = PassportScope::Profile;
    scopes.setFlag(PassportScope::Phone, m_phone->isChecked());
    scopes.setFlag(PassportScope::Username, m_username->isChecked());
    return scopes;
}

domain::AuthorisationLink LinkWidget::wish() const
{
    const QString address = callback();
    return {m_botId, m_state.isEmpty() ? address : domain::withState(address, m_state), scopes()};
}

QString LinkWidget::label() const
{
    //: on a button or link that users of a bot see
    return tr("Share my profile");
}

void LinkWidget::makeState()
{
    m_state = freshState();
}

const domain::QrCode &LinkWidget::code() const
{
    return m_code->code();
}

void LinkWidget::refresh()
{
    const core::Result<void> right = domain::checkLink(wish());
    const QString link = right ? domain::linkText(wish()) : QString();
    m_objection->say(
        right || callback().isEmpty() ? QString() : widgets::translated(right.error().detail),
        look::Tone::Error);
    m_stateText->setText(m_state);
    m_newState->setVisible(!m_state.isEmpty());
    m_shownLink->setText(link);
    m_shownLink->setCursorPosition(0);
    for (QPushButton *use : {m_copy, m_markdown, m_picture, m_button})
        use->setEnabled(!link.isEmpty());
    if (link == m_link)
        return;
    m_link = link;
    m_code->setCode(domain::qrCode(link).value_or(domain::QrCode{}));
    Q_EMIT linkChanged(link);
}

void LinkWidget::applyTheme()
{
    m_shownLink->setFont(m_theme.font(look::Face::Mono));
    m_callback->setFont(m_theme.font(look::Face::Mono));
    m_stateText->setFont(m_theme.font(look::Face::Mono));
}

void LinkWidget::retranslate()
{
    m_scopesLabel->setText(tr("Ask for"));
    m_profile->setToolTip(tr("Always asked for: who the user is."));
    m_phone->setToolTip(tr("The document names no field that would hold the telephone number."));
    m_username->setToolTip(tr("The name behind the @."));
    m_callbackLabel->setText(tr("C&allback address"));
    m_callback->setToolTip(tr("Where the user's browser comes back to, with the answer behind it."));
    m_hasState->setText(tr("Add a &state of its own"));
    m_hasState->setToolTip(
        tr("A random word in the callback's address: only an answer to this very link brings it back."));
    m_newState->setText(tr("Ne&w"));
    m_linkLabel->setText(tr("Lin&k"));
    m_code->setAccessibleName(tr("The link as a QR code"));
    m_copy->setText(tr("&Copy link"));
    m_markdown->setText(tr("Copy as &Markdown"));
    m_picture->setText(tr("Save &QR code"));
    m_button->setText(tr("Make it an &inline button"));
    refresh();
}

void LinkWidget::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace botdeck::ui::passport

#include "moc_LinkWidget.cpp"
