// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/webhook/ReceiverForm.h"

#include "ui/look/Theme.h"
#include "ui/webhook/CertificateLine.h"
#include "ui/webhook/SecretLine.h"

#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QRegularExpression>
#include <QSpinBox>

namespace botdeck::ui::webhook {

namespace {

constexpr int usualPort = 8443;
constexpr int mostReceiverConnections = 10'000;
constexpr int highestPort = 65'535;

/// Whether it is one of this computer shows when it listens there.
bool isAddressShaped(const QString &text)
{
    static const QRegularExpression shape(
        QStringLiteral("^(\\d{1,3}(\\.\\d{1,3}){3}|[0-9A-Fa-f.]*:[0-9A-Fa-f:.]*)$"));
    return shape.match(text).hasMatch();
}

QHBoxLayout *besideEachOther(const QList<QWidget *> &parts, const look::Theme &theme)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(theme.px(8));
    for (QWidget *part : parts)
        line->addWidget(part);
    line->addStretch(1);
    return line;
}

} // namespace

ReceiverForm::ReceiverForm(const look::Theme &theme, core::Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_rows(new QFormLayout(this))
    , m_listen(new QComboBox(this))
    , m_port(new QSpinBox(this))
    , m_path(new SecretLine("receiverPath", theme, clock, this))
    , m_token(new SecretLine("receiverToken", theme, clock, this))
    , m_http(new QRadioButton(QStringLiteral("HTTP"), this))
    , m_https(new QRadioButton(QStringLiteral("HTTPS"), this))
    , m_certificate(new CertificateLine("receiverCertificate", theme, clock, this))
    , m_status(new QSpinBox(this))
    , m_connections(new QSpinBox(this))
    , m_portTitle(new QLabel(this))
    , m_connectionsTitle(new QLabel(this))
{
    m_listen->setObjectName(QStringLiteral("receiverListen"));
    m_port->setObjectName(QStringLiteral("receiverPort"));
    m_http->setObjectName(QStringLiteral("receiverHttp"));
    m_https->setObjectName(QStringLiteral("receiverHttps"));
    m_status->setObjectName(QStringLiteral("receiverStatus"));
    m_connections->setObjectName(QStringLiteral("receiverConnections"));
    build();
    connectFields();
    retranslate();
    setTakesToken(false);
    clear();
}

void ReceiverForm::build()
{
    m_listen->setEditable(true);
    m_listen->addItems({QStringLiteral("127.0.0.1"), QStringLiteral("::1"), QStringLiteral("0.0.0.0")});
    m_port->setRange(0, highestPort);
    m_status->setRange(200, 599);
    m_connections->setRange(1, mostReceiverConnections);
    m_portTitle->setBuddy(m_port);
    m_connectionsTitle->setBuddy(m_connections);
    m_rows->setContentsMargins({});
    m_rows->setHorizontalSpacing(m_theme.px(12));
    m_rows->setVerticalSpacing(m_theme.px(6));
    m_rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const auto addLine = [this](const QList<QWidget *> &parts) {
        auto *title = new QLabel(this);
        title->setBuddy(parts.first());
        m_rows->addRow(title, besideEachOther(parts, m_theme));
        return title;
    };
    m_listenTitle = addLine({m_listen, m_portTitle, m_port});
    m_pathTitle = addRow(m_path, &m_path->field());
    m_tokenTitle = addRow(m_token, &m_token->field());
    m_schemeTitle = addLine({m_http, m_https});
    m_certificateTitle = addRow(m_certificate, m_certificate);
    m_statusTitle = addLine({m_status, m_connectionsTitle, m_connections});
}

QLabel *ReceiverForm::addRow(QWidget *part, QWidget *buddy)
{
    auto *title = new QLabel(this);
    title->setBuddy(buddy);
    m_rows->addRow(title, part);
    return title;
}

void ReceiverForm::connectFields()
{
    connect(m_listen, &QComboBox::editTextChanged, this, &ReceiverForm::edited);
    connect(m_port, &QSpinBox::valueChanged, this, &ReceiverForm::edited);
    connect(m_path, &SecretLine::changed, this, &ReceiverForm::edited);
    connect(m_token, &SecretLine::changed, this, &ReceiverForm::edited);
    connect(m_https, &QRadioButton::toggled, this, [this] {
        refresh();
        Q_EMIT edited();
    });
    connect(m_certificate, &CertificateLine::fileAsked, this, &ReceiverForm::certificateFileAsked);
    connect(m_certificate, &CertificateLine::makeAsked, this, &ReceiverForm::certificateMakeAsked);
    connect(m_certificate, &CertificateLine::removeAsked, this, &ReceiverForm::certificateRemoveAsked);
}

void ReceiverForm::setTakesToken(bool takes)
{
    m_takesToken = takes;
    m_token->setVisible(takes);
    m_tokenTitle->setVisible(takes);
}

void ReceiverForm::setWish(const ReceiverWish &wish)
{
    m_listen->setEditText(wish.setup.listen);
    m_port->setValue(wish.setup.port);
    m_path->setSecret(wish.path);
    m_token->setSecret(wish.token);
    (wish.setup.isTls ? m_https : m_http)->setChecked(true);
    m_status->setValue(wish.setup.status);
    m_connections->setValue(wish.setup.mostConnections);
    refresh();
}

void ReceiverForm::clear()
{
    ReceiverWish usual;
    usual.setup.listen = m_listen->itemText(0);
    usual.setup.port = usualPort;
    setCertificate({});
    setWish(usual);
    m_path->makeNew();
}

void ReceiverForm::setCertificate(const std::optional<ShownCertificate> &certificate)
{
    m_hasCertificate = certificate.has_value();
    m_certificate->setCertificate(certificate);
    if (certificate && !m_isListening)
        m_https->setChecked(true);
    refresh();
    Q_EMIT edited();
}

void ReceiverForm::setListening(bool listening)
{
    m_isListening = listening;
    m_path->setReadOnly(listening);
    m_token->setReadOnly(listening);
    refresh();
}

void ReceiverForm::refresh()
{
    for (QWidget *part : std::initializer_list<QWidget *>{
             m_listen, m_port, m_http, m_https, m_certificate, m_status, m_connections})
        part->setEnabled(!m_isListening);
    m_certificate->setVisible(m_https->isChecked());
    m_certificateTitle->setVisible(m_https->isChecked());
}

ReceiverWish ReceiverForm::wish() const
{
    ReceiverWish wish;
    wish.setup.listen = m_listen->currentText().trimmed();
    wish.setup.port = quint16(m_port->value());
    wish.setup.isTls = m_https->isChecked();
    wish.setup.status = m_status->value();
    wish.setup.mostConnections = m_connections->value();
    wish.path = m_path->secret();
    if (m_takesToken)
        wish.token = m_token->secret();
    wish.setup.wantsToken = !wish.token.isEmpty();
    return wish;
}

QString ReceiverForm::missing() const
{
    if (!isAddressShaped(m_listen->currentText().trimmed()))
        return tr("It listens at an IP address of this computer, such as 127.0.0.1.");
    if (m_path->secret().isEmpty())
        return tr("Without a secret path anybody could deliver to it.");
    if (m_https->isChecked() && !m_hasCertificate)
        return tr("HTTPS needs a certificate with its key: from a file, or one made here.");
    return {};
}

void ReceiverForm::retranslate()
{
    m_listenTitle->setText(tr("&Listen at"));
    m_listen->setAccessibleName(tr("Address of this computer to listen at"));
    m_portTitle->setText(tr("Po&rt"));
    m_port->setAccessibleName(tr("Port"));
    //: of a port: any one
    m_port->setSpecialValueText(tr("any"));
    m_pathTitle->setText(tr("Secret path"));
    m_path->setNames(tr("Secret path that is listened at"), tr("Make another path"));
    m_tokenTitle->setText(tr("Secret token"));
    m_token->setNames(tr("Secret token that each delivery has to carry"), tr("Make another token"));
    m_token->field().setPlaceholderText(tr("none is asked for"));
    m_token->field().setToolTip(
        tr("The same as the webhook is set with: what comes without it is answered 403."));
    m_schemeTitle->setText(tr("As"));
    m_http->setToolTip(tr("For a tunnel or a proxy of yours that speaks HTTPS to the outside"));
    m_certificateTitle->setText(tr("Certificate and key"));
    m_certificate->setNoneWords(tr("None yet"));
    m_statusTitle->setText(tr("Ans&wer"));
    m_status->setAccessibleName(tr("HTTP status that is answered once an update is stored"));
    m_status->setToolTip(tr("Anything but 2xx lets the platform deliver the same update again."));
    m_connectionsTitle->setText(tr("Co&nnections"));
    m_connections->setAccessibleName(tr("Connections at a time at most"));
}

void ReceiverForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace botdeck::ui::webhook

#include "moc_ReceiverForm.cpp"
