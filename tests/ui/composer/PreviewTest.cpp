// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ComposerFixture.h"
#include "tests/support/RawServer.h"

#include <QImage>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTextBlock>
#include <QTextBrowser>

#include <sys/inotify.h>
#include <unistd.h>

namespace botdeck::test {

namespace {

/// Sees when somebody opens a file.
class OpenWatch
{
public:
    explicit OpenWatch(const QString &path)
        : m_descriptor(inotify_init1(IN_NONBLOCK | IN_CLOEXEC))
    {
        EXPECT_GE(inotify_add_watch(m_descriptor, qPrintable(path), IN_OPEN), 0);
    }
    ~OpenWatch() { close(m_descriptor); }
    OpenWatch(const OpenWatch &) = delete;
    OpenWatch &operator=(const OpenWatch &) = delete;

    [[nodiscard]] bool saw() const
    {
        std::array<char, 4096> events{};
        return read(m_descriptor, events.data(), events.size()) > 0;
    }

private:
    const int m_descriptor;
};

/// Every way in which a text could name a picture, a style or a document.
QStringList luring(const QString &address)
{
    const QStringList shapes{
        QStringLiteral("![x](%1)"),
        QStringLiteral("<img src=\"%1\">"),
        QStringLiteral("<img src='%1' />x"),
        QStringLiteral("<link rel=\"stylesheet\" href=\"%1\">x"),
        QStringLiteral("<style>@import url(%1); body { background-image: url(%1); }</style>x"),
        QStringLiteral("<body background=\"%1\">x"),
        QStringLiteral("<p style=\"background-image:url(%1)\">x</p>"),
        QStringLiteral("<table background=\"%1\"><tr><td>x</td></tr></table>"),
        QStringLiteral("<object data=\"%1\"></object><iframe src=\"%1\"></iframe>x"),
        QStringLiteral("<ul style=\"list-style-image:url(%1)\"><li>x</ul>"),
        QStringLiteral("[x](%1)"),
        QStringLiteral("**[![x](%1)](%1)**"),
        QStringLiteral("<a href=\"%1\"><img src=\"%1\"></a>"),
        QStringLiteral("&lt;img src=&quot;%1&quot;&gt;"),
        QStringLiteral(R"([{"insert":{"_type":"image","source":"%1"}},{"insert":"<img src='%1'>"}])"),
        QStringLiteral(R"({"type":"image","url":"%1"})"),
        QStringLiteral("<table><tr><td>").repeated(100) + QStringLiteral("<table background=\"%1\">"),
        QStringLiteral("<a href=\"javascript:fetch('%1')\">x</a> [x](javascript:fetch('%1'))"),
        QStringLiteral("<img src=\"data:text/html,<img src='%1'>\">"),
    };
    QStringList texts;
    for (const QString &shape : shapes)
        texts += QString(shape).replace(QStringLiteral("%1"), address);
    return texts;
}

} // namespace

class PreviewTest : public ComposerFixture
{
protected:
    void SetUp() override
    {
        ComposerFixture::SetUp();
        picture = folder.filePath(QStringLiteral("picture.png"));
        QImage image(8, 8, QImage::Format_RGB32);
        image.fill(Qt::red);
        ASSERT_TRUE(image.save(picture));
        server.script({act::answer("ok")});
    }
    [[nodiscard]] QTextBrowser &preview() const { return part<QTextBrowser>("messagePreview"); }

    const QTemporaryDir folder;
    QString picture;
    RawServer server;
};

// R22
TEST_F(PreviewTest, ReadsNoFileAndAsksNoServerWhateverTheText)
{
    const OpenWatch watch(picture);
    const QString web = server.url().toString() + QStringLiteral("/picture.png");
    for (const Dialect dialect : domain::allDialects) {
        useDialect(dialect);
        for (const QString &address : {picture, QUrl::fromLocalFile(picture).toString(), web}) {
            for (const QString &text : luring(address)) {
                write(text);
                preview().grab();
                EXPECT_FALSE(watch.saw()) << int(dialect) << ' ' << qPrintable(text);
            }
        }
    }
    // Given HTML that does name pictures, it would not read them either.
    preview().setHtml(QStringLiteral("<img src=\"%1\"><img src=\"%2\">").arg(picture, web));
    preview().grab();
    EXPECT_FALSE(watch.saw());
    EXPECT_EQ(server.connections(), 0);
    // Any other browser of texts reads the file: the watch sees it.
    QTextBrowser other;
    other.setHtml(QStringLiteral("<img src=\"%1\">").arg(picture));
    other.grab();
    EXPECT_TRUE(watch.saw());
}

TEST_F(PreviewTest, AClickedLinkLeadsNowhere)
{
    type(QStringLiteral("[file](https://a.example/x)"));
    QTextCursor cursor(preview().document());
    cursor.setPosition(2);
    ASSERT_TRUE(cursor.charFormat().isAnchor());
    QTest::mouseClick(preview().viewport(), Qt::LeftButton, {}, preview().cursorRect(cursor).center());
    settle();
    EXPECT_EQ(preview().toPlainText(), QStringLiteral("file (a.example)")) << "and says where it would";
}

TEST_F(PreviewTest, ALongTextIsReadElsewhereAndItsBeginningShown)
{
    useDialect(Dialect::FanbookText);
    write(QString(50'000, u'a'));
    ASSERT_TRUE(waitUntil([this] { return words("counter").startsWith(QStringLiteral("50")); }));
    EXPECT_EQ(preview().toPlainText().size(), 8'192);
    EXPECT_TRUE(words("previewTitle").contains(QStringLiteral("beginning")));
    write(QString(4'096, QChar(0x202e)));
    ASSERT_TRUE(waitUntil([this] { return words("counter").startsWith(QStringLiteral("12")); }));
    EXPECT_LE(preview().toPlainText().size(), 8'192) << "written out it is six times as long";
    EXPECT_TRUE(canSend());
    write(QString(50'000, u'a'));
    ASSERT_TRUE(waitUntil([this] { return words("counter").startsWith(QStringLiteral("50")); }));
    EXPECT_TRUE(canSend());
    write(QString(60'000, u'b'));
    EXPECT_FALSE(canSend() && words("counter").startsWith(QStringLiteral("50"))) << "not before it is read";
    ASSERT_TRUE(waitUntil([this] { return words("counter").startsWith(QStringLiteral("60")); }));
}

TEST_F(PreviewTest, OfACardItsTextsAreShown)
{
    useDialect(Dialect::FanbookRichText);
    composer->setMembers({{QStringLiteral("12"), QStringLiteral("Mara")}});
    write(QStringLiteral(
        R"({"type":"messageCard","data":"{\"tag\":\"column\",\"children\":[{\"tag\":\"text\",\"data\":\"Hello\"},)"
        R"({\"tag\":\"userName\",\"id\":\"12\"}]}"})"));
    EXPECT_EQ(preview().toPlainText(), QStringLiteral("Hello\n@Mara"));
    write(QStringLiteral(R"({"type":"image","url":"https://a.example/b.png"})"));
    EXPECT_TRUE(preview().toPlainText().contains(QStringLiteral("JSON")));
    write(QStringLiteral(R"({"type":"richText","title":"T","v2":"[{\"insert\":\"body\"}]"})"));
    EXPECT_EQ(preview().toPlainText(), QStringLiteral("T\nbody"));
}

TEST_F(PreviewTest, OnlyTheChangedLinesAreMadeAnewAndAllAreRight)
{
    const QStringList texts{
        QStringLiteral("a\nb\nc"),  QStringLiteral("a\nb\n**x**\nc"),
        QStringLiteral("**x**\nc"), QStringLiteral("new\n**x**\nc\n"),
        QStringLiteral("c"),        {},
        QStringLiteral("\n\n"),     QStringLiteral("a\na\na"),
        QStringLiteral("a\na"),     QStringLiteral("**a\nb**"),
    };
    for (const QString &text : texts) {
        write(text);
        EXPECT_EQ(preview().toPlainText(), QString(text).remove(u'*')) << qPrintable(text);
    }
    const QTextBlock last = preview().document()->lastBlock();
    EXPECT_EQ(last.begin().fragment().charFormat().fontWeight(), QFont::Bold);
    // The place that is looked at stays.
    write(QStringLiteral("line\n").repeated(200));
    QScrollBar &bar = *preview().verticalScrollBar();
    bar.setValue(bar.maximum() / 2);
    const int at = bar.value();
    ASSERT_GT(at, 0);
    press(Qt::Key_Backspace);
    EXPECT_EQ(bar.value(), at);
}

TEST_F(PreviewTest, FollowsTheScheme)
{
    type(QStringLiteral("`x`"));
    theme.setScheme(ui::look::Scheme::Dark);
    settle();
    EXPECT_EQ(preview().palette().color(QPalette::Base), theme.colour(ui::look::Token::Alternate));
    QTextCursor cursor(preview().document());
    cursor.setPosition(1);
    EXPECT_EQ(cursor.charFormat().background().color(), theme.colour(ui::look::Token::RowLine));
}

} // namespace botdeck::test
