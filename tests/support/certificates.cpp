#include "certificates.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>

namespace fd::test {

namespace {

const auto configuration = QByteArrayLiteral(R"(
[req]
distinguished_name = name
prompt = no
[name]
CN = Frontdesk test
[ca]
default_ca = test
[test]
database = index.txt
serial = serial.txt
new_certs_dir = .
certificate = ca.pem
private_key = ca.key
default_md = sha256
default_days = 2
policy = anything
unique_subject = no
x509_extensions = server
[anything]
commonName = optional
[authority]
basicConstraints = critical,CA:true
keyUsage = critical,keyCertSign
subjectKeyIdentifier = hash
[server]
basicConstraints = CA:false
extendedKeyUsage = serverAuth
subjectAltName = ${ENV::FRONTDESK_TEST_NAME}
)");

bool writeFile(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

QStringList words(const char* text) {
    return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts);
}

} // namespace

QString Certificates::run(const QStringList& arguments) const {
    QProcess openssl;
    openssl.setWorkingDirectory(m_folder.path());
    openssl.setProcessChannelMode(QProcess::MergedChannels);
    openssl.start(QStringLiteral("openssl"), arguments);
    if (openssl.waitForFinished() && openssl.exitStatus() == QProcess::NormalExit && openssl.exitCode() == 0)
        return {};
    return QStringLiteral("openssl %1: %2")
        .arg(arguments.join(u' '), QString::fromLocal8Bit(openssl.readAll()) + openssl.errorString());
}

QString Certificates::sign(const char* name, const char* alternativeName, const QStringList& validity) const {
    qputenv("FRONTDESK_TEST_NAME", alternativeName);
    const QString file = QString::fromLatin1(name);
    QString fault = run(words("req -config openssl.cnf -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes") +
                        QStringList{QStringLiteral("-keyout"), file + QStringLiteral(".key"),
                                    QStringLiteral("-out"), file + QStringLiteral(".csr")});
    if (fault.isEmpty())
        fault = run(words("ca -batch -notext -config openssl.cnf") + validity +
                    QStringList{QStringLiteral("-in"), file + QStringLiteral(".csr"), QStringLiteral("-out"),
                                file + QStringLiteral(".pem")});
    return fault;
}

QString Certificates::make() {
    if (QStandardPaths::findExecutable(QStringLiteral("openssl")).isEmpty())
        return QStringLiteral("the command line tool openssl is not installed, and the TLS tests need it");
    const QDir folder(m_folder.path());
    if (!writeFile(folder.filePath(QStringLiteral("openssl.cnf")), configuration) ||
        !writeFile(folder.filePath(QStringLiteral("index.txt")), {}) ||
        !writeFile(folder.filePath(QStringLiteral("serial.txt")), "1000\n"))
        return QStringLiteral("cannot write to ") + m_folder.path();
    qputenv("FRONTDESK_TEST_NAME", "IP:127.0.0.1");
    const char* const keyed =
        "req -x509 -config openssl.cnf -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 2 ";
    QString fault = run(words(keyed) + words("-extensions authority -keyout ca.key -out ca.pem"));
    if (fault.isEmpty())
        fault = run(words(keyed) + words("-extensions server -keyout self-signed.key -out self-signed.pem"));
    if (fault.isEmpty())
        fault = sign("good", "IP:127.0.0.1", {});
    if (fault.isEmpty())
        fault = sign("wrong-host", "DNS:elsewhere.example", {});
    if (fault.isEmpty())
        fault = sign("expired", "IP:127.0.0.1", words("-startdate 20200101000000Z -enddate 20200201000000Z"));
    return fault;
}

ServerIdentity Certificates::identity(const char* name) const {
    const QString base = m_folder.filePath(QString::fromLatin1(name));
    QFile key(base + QStringLiteral(".key"));
    if (!key.open(QIODevice::ReadOnly))
        return {};
    return {QSslCertificate::fromPath(base + QStringLiteral(".pem")), QSslKey(key.readAll(), QSsl::Ec)};
}

} // namespace fd::test
