// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/Attachments.h"

#include "models/SafeText.h"
#include "platform/MessageRules.h"
#include "ui/look/CloseIcon.h"
#include "ui/look/ElidedLabel.h"
#include "ui/look/Icons.h"
#include "ui/look/Ink.h"
#include "ui/look/Theme.h"

#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLocale>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>
#include <QUrl>

#include <algorithm>
#include <array>
#include <utility>

namespace botdeck::ui::composer {

namespace {

constexpr int cardWidth = 220;
constexpr int cardPicture = 18;
constexpr qint64 bytesInMegabyte = qint64(1024) * 1024;

struct KindRow
{
    const char *kind;
    /// Endings of names, between blanks.
    const char *endings;
    look::Icon icon;
};

constexpr std::array kindRows{
    KindRow{"photo", " jpg jpeg png gif webp ", look::Icon::Photo},
    KindRow{"voice", " oga ogg ", look::Icon::Voice},
    KindRow{"video", " mp4 mov webm ", look::Icon::Video},
    KindRow{"audio", " mp3 m4a flac ", look::Icon::Audio},
};

look::Icon kindIcon(const QString &kind)
{
    const auto *const row = std::find_if(kindRows.begin(), kindRows.end(), [&kind](const KindRow &each) {
        return kind == QLatin1StringView(each.kind);
    });
    return row == kindRows.end() ? look::Icon::File : row->icon;
}

QString mediaName(const domain::OutgoingMedia &media)
{
    return models::oneLine(media.address.isEmpty() ? QFileInfo(media.path).fileName() : media.address);
}

} // namespace

QString mediaKind(const QString &name, const QStringList &kinds)
{
    const QString ending = u' ' + QFileInfo(QUrl(name).path()).suffix().toLower() + u' ';
    for (const KindRow &row : kindRows) {
        const QString kind = QLatin1StringView(row.kind);
        if (kinds.contains(kind) && QLatin1StringView(row.endings).contains(ending))
            return kind;
    }
    const QString document = QStringLiteral("document");
    return kinds.contains(document) ? document : kinds.value(0);
}

Attachments::Attachments(const look::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_area(new QScrollArea(this))
    , m_note(new QLabel(this))
{
    setObjectName(QStringLiteral("attachments"));
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    auto *cards = new QWidget(m_area);
    m_row = new QHBoxLayout(cards);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(theme.px(8));
    m_row->addStretch(1);
    m_area->setWidget(cards);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->viewport()->setAutoFillBackground(false);
    cards->setAutoFillBackground(false);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme.px(8));
    row->addWidget(m_area, 3);
    row->addWidget(m_note, 1);
    connect(&theme, &look::Theme::changed, this, &Attachments::applyTheme);
    applyTheme();
    hide();
}

void Attachments::setRules(const platform::MessageRules &rules)
{
    if (m_kinds == rules.mediaKinds && m_takesFiles == rules.takesFiles)
        return;
    m_kinds = rules.mediaKinds;
    m_takesFiles = rules.takesFiles;
    clear();
}

void Attachments::addFiles(const QStringList &paths)
{
    if (!m_takesFiles) {
        Q_EMIT refused(tr("This platform takes web addresses, no files of this computer."));
        return;
    }
    m_background.run(
        this,
        [paths] {
            QList<Looked> files;
            for (const QString &path : paths) {
                const QFileInfo file(path);
                files.append({path, file.isFile() && file.isReadable() ? file.size() : -1});
            }
            return files;
        },
        [this](const QList<Looked> &files) { takeFiles(files); });
}

void Attachments::takeFiles(const QList<Looked> &files)
{
    for (const Looked &file : files) {
        const QString name = models::oneLine(QFileInfo(file.path).fileName());
        if (file.bytes < 0)
            Q_EMIT refused(tr("“%1” is no file that can be read.").arg(name));
        else if (file.bytes == 0)
            Q_EMIT refused(tr("“%1” is empty.").arg(name));
        else if (file.bytes > platform::mostUploadBytes)
            Q_EMIT refused(tr("“%1” is larger than %2 MB, which is what the platform takes.")
                               .arg(name)
                               .arg(platform::mostUploadBytes / bytesInMegabyte));
        else
            add({mediaKind(file.path, m_kinds), file.path}, file.bytes);
    }
}

void Attachments::addAddress(const QString &address)
{
    add({mediaKind(address, m_kinds), {}, address}, 0);
}

void Attachments::add(const domain::OutgoingMedia &media, qint64 bytes)
{
    QWidget *card = cardOf(media, bytes);
    m_items.append({media, bytes, card});
    m_row->insertWidget(m_row->count() - 1, card);
    show();
    Q_EMIT changed();
}

QWidget *Attachments::cardOf(const domain::OutgoingMedia &media, qint64 bytes)
{
    auto *card = new QFrame(m_area->widget());
    card->setObjectName(QStringLiteral("attachment"));
    card->setFrameShape(QFrame::StyledPanel);
    card->setFixedWidth(m_theme.px(cardWidth));
    auto *picture = new QLabel(card);
    picture->setPixmap(look::tintedPixmap(
        kindIcon(media.kind), m_theme.px(cardPicture), m_theme.colour(look::Token::Text2),
        devicePixelRatioF()));
    auto *name = new look::ElidedLabel(card);
    name->setText(mediaName(media));
    auto *size = new QLabel(card);
    size->setFont(m_theme.font(look::Face::Caption));
    look::setInk(*size, m_theme.colour(look::Token::Muted));
    size->setText(
        media.address.isEmpty() ? locale().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat)
                                : tr("Web address"));
    auto *close = new QToolButton(card);
    close->setObjectName(QStringLiteral("removeAttachment"));
    close->setAutoRaise(true);
    close->setIcon(look::closeIcon(m_theme, *this));
    close->setToolTip(tr("Remove %1").arg(mediaName(media)));
    close->setAccessibleName(close->toolTip());
    connect(close, &QToolButton::clicked, this, [this, card] { remove(card); });
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(name);
    words->addWidget(size);
    auto *row = new QHBoxLayout(card);
    row->setContentsMargins(m_theme.px(8), m_theme.px(4), m_theme.px(4), m_theme.px(4));
    row->addWidget(picture);
    row->addLayout(words, 1);
    row->addWidget(close);
    return card;
}

void Attachments::remove(QWidget *card)
{
    m_items.removeIf([card](const Item &item) { return item.card == card; });
    card->hide();
    card->deleteLater();
    setVisible(!m_items.isEmpty());
    Q_EMIT changed();
}

void Attachments::clear()
{
    while (!m_items.isEmpty())
        remove(m_items.first().card);
}

QList<domain::OutgoingMedia> Attachments::media() const
{
    QList<domain::OutgoingMedia> all;
    for (const Item &item : m_items)
        all += item.media;
    return all;
}

/// The cards say and show everything anew.
void Attachments::rebuild()
{
    for (Item &item : m_items) {
        QWidget *fresh = cardOf(item.media, item.bytes);
        delete m_row->replaceWidget(item.card, fresh);
        item.card->hide();
        item.card->deleteLater();
        item.card = fresh;
    }
    m_note->setText(tr("Sent in this order; the text goes with the last one where it fits."));
}

void Attachments::applyTheme()
{
    m_note->setFont(m_theme.font(look::Face::Caption));
    look::setInk(*m_note, m_theme.colour(look::Token::Muted));
    const int lines = QFontMetrics(m_theme.font(look::Face::Body)).height() +
                      QFontMetrics(m_theme.font(look::Face::Caption)).height();
    // Many cards are scrolled: the bar stands below them, not on them.
    m_area->setFixedHeight(lines + m_theme.px(14) + m_area->horizontalScrollBar()->sizeHint().height());
    rebuild();
}

void Attachments::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        rebuild();
    QWidget::changeEvent(event);
}

} // namespace botdeck::ui::composer

#include "moc_Attachments.cpp"
