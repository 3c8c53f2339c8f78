package dev.assay.reports.folder;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyStore;
import java.security.PublicKey;
import java.util.List;
import javax.xml.crypto.KeySelector;
import javax.xml.crypto.MarshalException;
import javax.xml.crypto.dsig.CanonicalizationMethod;
import javax.xml.crypto.dsig.DigestMethod;
import javax.xml.crypto.dsig.Reference;
import javax.xml.crypto.dsig.SignedInfo;
import javax.xml.crypto.dsig.Transform;
import javax.xml.crypto.dsig.XMLSignature;
import javax.xml.crypto.dsig.XMLSignatureException;
import javax.xml.crypto.dsig.XMLSignatureFactory;
import javax.xml.crypto.dsig.dom.DOMSignContext;
import javax.xml.crypto.dsig.dom.DOMValidateContext;
import javax.xml.crypto.dsig.keyinfo.KeyInfo;
import javax.xml.crypto.dsig.keyinfo.KeyInfoFactory;
import javax.xml.crypto.dsig.spec.C14NMethodParameterSpec;
import javax.xml.crypto.dsig.spec.TransformParameterSpec;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * The signature over a manifest: enveloped, over the whole document, by exclusive canonicalization (W3C XML Signature 1.1). It is held
 * to exactly that form, so that nothing can be moved about in it.
 */
final class SignedManifest {

    private static final String EXCLUSIVE = CanonicalizationMethod.EXCLUSIVE;
    private static final String ECDSA_SHA256 = "http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha256";
    private static final String ED25519 = "http://www.w3.org/2021/04/xmldsig-more#eddsa-ed25519";
    private static final String RSA_SHA256 = "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256";

    private SignedManifest() {}

    static boolean isSignature(Element element) {
        return XMLSignature.XMLNS.equals(element.getNamespaceURI()) && "Signature".equals(element.getLocalName());
    }

    /**
     * A manifest with a signature.
     *
     * @throws GeneralSecurityException if the key is of a kind that is not signed with
     */
    static byte[] sign(Manifest manifest, KeyStore.PrivateKeyEntry key) throws GeneralSecurityException {
        Document document = ManifestXml.document(manifest);
        XMLSignatureFactory factory = XMLSignatureFactory.getInstance("DOM");
        Reference whole = factory.newReference(
                "",
                factory.newDigestMethod(DigestMethod.SHA256, null),
                List.of(
                        factory.newTransform(Transform.ENVELOPED, (TransformParameterSpec) null),
                        factory.newTransform(EXCLUSIVE, (TransformParameterSpec) null)),
                null,
                null);
        SignedInfo signed = factory.newSignedInfo(
                factory.newCanonicalizationMethod(EXCLUSIVE, (C14NMethodParameterSpec) null),
                factory.newSignatureMethod(method(key.getPrivateKey()), null),
                List.of(whole));
        KeyInfoFactory infos = factory.getKeyInfoFactory();
        KeyInfo info = infos.newKeyInfo(List.of(infos.newX509Data(List.of(key.getCertificate()))));
        try {
            factory.newXMLSignature(signed, info)
                    .sign(new DOMSignContext(key.getPrivateKey(), document.getDocumentElement()));
        } catch (MarshalException | XMLSignatureException e) {
            throw new GeneralSecurityException("the manifest could not be signed with this key", e);
        }
        return ManifestXml.bytes(document);
    }

    private static String method(Key key) throws GeneralSecurityException {
        return switch (key.getAlgorithm()) {
            case "EC" -> ECDSA_SHA256;
            case "Ed25519", "EdDSA" -> ED25519;
            case "RSA" -> RSA_SHA256;
            default ->
                throw new GeneralSecurityException(
                        "no signature is made with a key of " + key.getAlgorithm() + "; make one of EC (P-256)");
        };
    }

    /**
     * The manifest that a key vouches for, read from the very bytes that the signature is over.
     *
     * @throws IOException if it is not signed as we sign, or not by this key
     */
    static Manifest verified(byte[] bytes, PublicKey key) throws IOException {
        Document document = ManifestXml.parse(bytes);
        NodeList all = document.getElementsByTagNameNS(XMLSignature.XMLNS, "Signature");
        if (all.getLength() != 1) {
            throw new IOException(
                    all.getLength() == 0
                            ? "nobody signed it; sign it by assay sign"
                            : "it holds " + all.getLength() + " signatures; expected one");
        }
        Element signature = (Element) all.item(0);
        if (signature.getParentNode() != document.getDocumentElement()) {
            throw new IOException("its signature was moved; expected it right below the root");
        }
        DOMValidateContext context = new DOMValidateContext(KeySelector.singletonKeySelector(key), signature);
        context.setProperty("org.jcp.xml.dsig.secureValidation", Boolean.TRUE);
        context.setProperty("javax.xml.crypto.dsig.cacheReference", Boolean.TRUE);
        try {
            XMLSignature read = XMLSignatureFactory.getInstance("DOM").unmarshalXMLSignature(context);
            requireOurForm(read);
            if (!read.validate(context)) {
                throw new IOException("the signature does not fit: it was changed since, or another key signed it");
            }
            Reference whole = read.getSignedInfo().getReferences().get(0);
            byte[] seen = whole.getDigestInputStream().readAllBytes();
            return ManifestXml.read(ManifestXml.parse(seen));
        } catch (MarshalException | XMLSignatureException e) {
            throw new IOException("its signature can't be checked (" + e.getMessage() + ")", e);
        }
    }

    private static void requireOurForm(XMLSignature signature) throws IOException {
        SignedInfo signed = signature.getSignedInfo();
        List<Reference> references = signed.getReferences();
        boolean ours = signed.getCanonicalizationMethod().getAlgorithm().equals(EXCLUSIVE)
                && signature.getObjects().isEmpty()
                && references.size() == 1
                && "".equals(references.get(0).getURI())
                && references.get(0).getDigestMethod().getAlgorithm().equals(DigestMethod.SHA256)
                && references.get(0).getTransforms().stream()
                        .map(Transform::getAlgorithm)
                        .toList()
                        .equals(List.of(Transform.ENVELOPED, EXCLUSIVE));
        boolean strong = List.of(ECDSA_SHA256, ED25519, RSA_SHA256)
                .contains(signed.getSignatureMethod().getAlgorithm());
        if (!ours || !strong) {
            throw new IOException("its signature is not over the whole manifest, in the form that assay sign writes");
        }
    }
}
