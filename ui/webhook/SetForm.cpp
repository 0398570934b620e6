// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/webhook/SetForm.h"

#include "models/SafeText.h"
#include "ui/look/Ink.h"
#include "ui/look/Numbers.h"
#include "ui/look/Sentence.h"
#include "ui/look/Theme.h"
#include "ui/webhook/CertificateLine.h"
#include "ui/webhook/KindsLine.h"
#include "ui/webhook/SecretLine.h"

#include <QCheckBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

namespace botdeck::ui::webhook {

namespace {

/// What stands behind the slash that ends a host; empty where nothing does.
QString pathIn(const QString &address)
{
    const qsizetype host = address.indexOf(QLatin1StringView("://"));
    const qsizetype slash = host < 0 ? -1 : address.indexOf(u'/', host + 3);
    return slash < 0 ? QString() : address.mid(slash + 1);
}

} // namespace

SetForm::SetForm(const look::Theme &theme, core::Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_rows(new QFormLayout(this))
    , m_address(new QLineEdit(this))
    , m_region(new look::Sentence(theme, this))
    , m_path(new SecretLine("hookPath", theme, clock, this))
    , m_certificateLine(new CertificateLine("hookCertificate", theme, clock, this))
    , m_ip(new QLineEdit(this))
    , m_connections(new QSpinBox(this))
    , m_kinds(new KindsLine(this))
    , m_token(new SecretLine("hookToken", theme, clock, this))
    , m_drop(new QCheckBox(this))
{
    m_address->setObjectName(QStringLiteral("hookAddress"));
    m_region->setObjectName(QStringLiteral("hookRegion"));
    m_region->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_ip->setObjectName(QStringLiteral("hookIpField"));
    m_connections->setObjectName(QStringLiteral("hookConnectionsField"));
    m_drop->setObjectName(QStringLiteral("hookDrop"));
    build();
    connectFields();
    retranslate();
    setRules({});
    clear();
}

void SetForm::build()
{
    m_rows->setContentsMargins({});
    m_rows->setHorizontalSpacing(m_theme.px(12));
    m_rows->setVerticalSpacing(m_theme.px(6));
    m_rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addRow(HookField::Address, m_address, m_address);
    m_rows->addRow(nullptr, m_region);
    addPart(m_path, &m_path->field());
    addRow(HookField::Certificate, m_certificateLine, m_certificateLine);
    addRow(HookField::IpAddress, m_ip, m_ip);
    addRow(HookField::Connections, m_connections, m_connections);
    addRow(HookField::Kinds, m_kinds, &m_kinds->field());
    addRow(HookField::SecretToken, m_token, &m_token->field());
    m_rows->addRow(nullptr, m_drop);
}

void SetForm::addPart(QWidget *part, QWidget *buddy)
{
    auto *label = new QLabel(this);
    label->setBuddy(buddy);
    m_rows->addRow(label, part);
}

/// With a line for what speaks against it.
void SetForm::addRow(HookField field, QWidget *part, QWidget *buddy)
{
    addPart(part, buddy);
    auto *words = new look::Sentence(m_theme, this);
    words->setObjectName(QStringLiteral("hookObjection%1").arg(int(field)));
    words->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_rows->addRow(nullptr, words);
    m_objections.insert(field, words);
}

void SetForm::connectFields()
{
    connect(m_address, &QLineEdit::textChanged, this, &SetForm::edited);
    connect(m_address, &QLineEdit::editingFinished, this, &SetForm::hidePath);
    connect(m_path, &SecretLine::changed, this, &SetForm::edited);
    connect(m_ip, &QLineEdit::textChanged, this, &SetForm::edited);
    connect(m_connections, &QSpinBox::valueChanged, this, &SetForm::edited);
    connect(m_kinds, &KindsLine::changed, this, &SetForm::edited);
    connect(m_token, &SecretLine::changed, this, &SetForm::edited);
    connect(m_drop, &QCheckBox::toggled, this, &SetForm::edited);
    connect(m_certificateLine, &CertificateLine::fileAsked, this, &SetForm::certificateFileAsked);
    connect(m_certificateLine, &CertificateLine::makeAsked, this, &SetForm::certificateMakeAsked);
    connect(m_certificateLine, &CertificateLine::removeAsked, this, [this] { setCertificate({}); });
}

void SetForm::showRow(QWidget *part, bool shown)
{
    part->setVisible(shown);
    m_rows->labelForField(part)->setVisible(shown);
}

void SetForm::setRules(const HookRules &rules)
{
    m_rules = rules;
    m_region->say(models::visibleText(rules.addressNote));
    showRow(m_certificateLine, rules.takesCertificate);
    showRow(m_ip, rules.takesIpAddress);
    showRow(m_connections, rules.mostConnections > 0);
    showRow(m_kinds, rules.takesKinds);
    showRow(m_token, rules.takesSecretToken);
    // One below the least means that nothing is said about it.
    m_connections->setRange(rules.leastConnections - 1, rules.mostConnections);
    m_kinds->setOffered(rules.kinds);
    retranslate();
}

void SetForm::setWaiting(const std::optional<qint64> &waiting)
{
    m_waiting = waiting;
    sayDrop();
}

void SetForm::setObjections(const QList<HookObjection> &objections)
{
    for (look::Sentence *words : std::as_const(m_objections))
        words->say({});
    for (const HookObjection &objection : objections)
        m_objections.value(objection.field)
            ->say(
                models::visibleText(objection.words),
                objection.isWarning ? look::Tone::Warning : look::Tone::Error);
}

void SetForm::setCertificate(const std::optional<ShownCertificate> &certificate)
{
    m_certificate = certificate;
    m_certificateLine->setCertificate(certificate);
    Q_EMIT edited();
}

void SetForm::clear()
{
    m_address->clear();
    m_path->forget();
    m_path->makeNew();
    m_ip->clear();
    m_connections->setValue(m_connections->minimum());
    m_kinds->clear();
    m_token->forget();
    m_drop->setChecked(false);
    setCertificate({});
}

QString SetForm::typedAddress() const
{
    return m_address->text().trimmed();
}

void SetForm::hidePath()
{
    const QString typed = typedAddress();
    const QString path = pathIn(typed);
    if (path.isEmpty())
        return;
    m_path->setSecret(core::Secret(path.toUtf8()));
    m_address->setText(typed.chopped(path.size()));
}

HookOrder SetForm::order() const
{
    HookOrder order;
    QByteArray address = typedAddress().toUtf8();
    const core::Secret path = pathIn(typedAddress()).isEmpty() ? m_path->secret() : core::Secret();
    if (!path.isEmpty() && !address.isEmpty()) {
        if (!address.endsWith('/'))
            address += '/';
        address += path.reveal();
    }
    order.address = core::Secret(address);
    core::wipeMemory(address.data(), size_t(address.size()));
    if (m_rules.takesCertificate && m_certificate)
        order.certificate = m_certificate->path;
    if (m_rules.takesIpAddress)
        order.ipAddress = m_ip->text().trimmed();
    if (m_rules.mostConnections > 0 && m_connections->value() >= m_rules.leastConnections)
        order.mostConnections = m_connections->value();
    if (m_rules.takesKinds)
        order.kinds = m_kinds->kinds();
    if (m_rules.takesSecretToken)
        order.secretToken = m_token->secret();
    order.drops = m_drop->isChecked();
    return order;
}

void SetForm::setLabel(QWidget *part, const QString &words)
{
    qobject_cast<QLabel *>(m_rows->labelForField(part))->setText(words);
}

void SetForm::sayDrop()
{
    if (!m_waiting)
        m_drop->setText(tr("Throw away what waits for delivery"));
    else if (*m_waiting == 0)
        m_drop->setText(tr("Throw away what waits for delivery (nothing does)"));
    else
        //: %1 is how many, grouped
        m_drop->setText(tr("Throw away the %1 update(s) that wait", nullptr, int(*m_waiting))
                            .arg(look::grouped(*m_waiting)));
}

void SetForm::retranslate()
{
    setLabel(m_address, tr("&Address"));
    m_address->setAccessibleName(tr("Address without the secret path"));
    m_address->setPlaceholderText(QStringLiteral("https://bot.example.org:8443/"));
    setLabel(m_path, tr("Secret &path"));
    m_path->setNames(tr("Secret path behind the address"), tr("Make another path"));
    setLabel(m_certificateLine, tr("&Certificate"));
    m_certificateLine->setNoneWords(tr("None is uploaded: a known authority has signed it"));
    setLabel(m_ip, tr("&IP address"));
    m_ip->setPlaceholderText(tr("as the name service says"));
    m_ip->setAccessibleName(tr("IP address to deliver to"));
    setLabel(m_connections, tr("C&onnections"));
    m_connections->setAccessibleName(tr("Connections at a time at most"));
    //: %1 is a number of connections at a time
    m_connections->setSpecialValueText(tr("as usual (%1)").arg(m_rules.usualConnections));
    setLabel(m_kinds, tr("&Kinds of update"));
    setLabel(m_token, tr("Secret &token"));
    m_token->setNames(tr("Secret token that each delivery carries"), tr("Make another token"));
    sayDrop();
}

void SetForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace botdeck::ui::webhook

#include "moc_SetForm.cpp"
