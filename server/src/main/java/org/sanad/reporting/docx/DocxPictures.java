package org.sanad.reporting.docx;

import java.util.ArrayList;
import java.util.List;
import org.sanad.reporting.Block;
import org.sanad.reporting.Script;
import org.sanad.reporting.XmlText;

/**
 * Charts as pictures. Beside the points of the PNG stands the drawing itself, which newer versions of Word show sharp at any
 * size; not in Arabic and Sorani, where a programme that anchors words otherwise would turn a right chart into a wrong one.
 */
final class DocxPictures {

    private static final int EMU_PER_POINT_OF_SCREEN = 9525;

    private final Script script;
    private final List<byte[]> pngs;
    private final List<Block.Drawing> drawn = new ArrayList<>();

    DocxPictures(Script script, List<byte[]> pngs) {
        this.script = script;
        this.pngs = List.copyOf(pngs);
    }

    /** The markup of the next picture, in the order of the document. */
    String next(Block.Drawing drawing) {
        drawn.add(drawing);
        var number = drawn.size();
        var size = "cx=\"%d\" cy=\"%d\""
                .formatted(
                        (long) drawing.svg().width() * EMU_PER_POINT_OF_SCREEN,
                        (long) drawing.svg().height() * EMU_PER_POINT_OF_SCREEN);
        var sharp = hasDrawings()
                ? "<a:extLst><a:ext uri=\"{96DAC541-7B7A-43D3-8B79-37D633B846F1}\"><asvg:svgBlip xmlns:asvg=\"http://schemas.microsoft.com/office/drawing/2016/SVG/main\" r:embed=\"svg%d\"/></a:ext></a:extLst>"
                        .formatted(number)
                : "";
        var named = "id=\"%d\" name=\"%s\" descr=\"%s\""
                .formatted(number, "chart" + number, XmlText.escaped(drawing.title() + " " + drawing.subtitle()));
        return "<w:drawing><wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\"><wp:extent " + size + "/>"
                + "<wp:docPr " + named
                + "/><wp:cNvGraphicFramePr><a:graphicFrameLocks noChangeAspect=\"1\"/></wp:cNvGraphicFramePr>"
                + "<a:graphic><a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:pic>"
                + "<pic:nvPicPr><pic:cNvPr " + named + "/><pic:cNvPicPr/></pic:nvPicPr>"
                + "<pic:blipFill><a:blip r:embed=\"png" + number + "\">" + sharp
                + "</a:blip><a:stretch><a:fillRect/></a:stretch></pic:blipFill>"
                + "<pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext " + size
                + "/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr>"
                + "</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>";
    }

    boolean hasDrawings() {
        return !script.isRightToLeft();
    }

    int count() {
        return drawn.size();
    }

    byte[] png(int number) {
        return pngs.get(number - 1);
    }

    String svg(int number) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + drawn.get(number - 1).svg().markup();
    }
}
